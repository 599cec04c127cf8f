package jp.michisuji.organization.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jp.michisuji.organization.Appointment;
import jp.michisuji.organization.AppointmentPlan;
import jp.michisuji.organization.Deputies;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.StandIns;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** 引渡しの見通し。発令の案のとおりにすると、どの職の仕事を誰が見るようになるかを、変える前に答える。 */
@Component
public class PostHandovers {

    private final Organization organization;
    private final StandIns standIns;
    private final Deputies deputies;
    private final Supplier<List<PostWork>> work;
    private final Clock clock;

    PostHandovers(
            Organization organization,
            StandIns standIns,
            Deputies deputies,
            ObjectProvider<PostWork> work,
            Clock clock) {
        this.organization = organization;
        this.standIns = standIns;
        this.deputies = deputies;
        this.work = SingletonSupplier.of(() -> work.stream().toList());
        this.clock = clock;
    }

    /** By day and in the order of the register; posts whose people stay the same are left out. */
    public HandoverForecast of(AppointmentPlan plan) {
        LocalDate today = LocalDate.now(clock);
        Set<String> posts = plan.posts();
        PostLoads loads = PostLoads.of(work.get(), posts);
        List<PostHandover> all = plan.days(today).stream()
                .flatMap(day -> on(day, plan, loads).stream())
                .toList();
        return new HandoverForecast(plan, all);
    }

    private List<PostHandover> on(LocalDate day, AppointmentPlan plan, PostLoads loads) {
        DayView before = view(day.minusDays(1), plan.after());
        DayView unplanned = view(day, plan.before());
        DayView after = view(day, plan.after());
        Set<String> turning = turning(day, plan);
        return organization.appointablePosts().stream()
                .filter(post -> turning.contains(post.code()))
                .map(post -> new PostHandover(
                        day,
                        post,
                        before.seers(post.code()),
                        unplanned.seers(post.code()),
                        after.seers(post.code()),
                        loads.open(post.code()),
                        loads.claimedByOthers(post.code(), after.holders(post.code())),
                        after.cover(post.code())))
                .filter(one -> !one.from().equals(one.until()) || !one.from().equals(one.unplanned()))
                .toList();
    }

    /** Posts whose holders of that day the plan alters. */
    private static Set<String> turning(LocalDate day, AppointmentPlan plan) {
        return plan.posts().stream()
                .filter(post -> !holding(post, day, plan.before()).equals(holding(post, day, plan.after())))
                .collect(Collectors.toSet());
    }

    private static Set<String> holding(String post, LocalDate day, List<Appointment> appointments) {
        return appointments.stream()
                .filter(one -> one.postCode().equals(post) && one.covers(day))
                .map(one -> one.personCode() + " " + one.kind())
                .collect(Collectors.toSet());
    }

    private DayView view(LocalDate day, List<Appointment> appointments) {
        Holders holders = new Holders(appointments, Holders.byCode(organization.people()));
        Map<String, List<String>> inOrder = deputies.all();
        return new DayView(day, holders, standIns.on(day, holders.on(day)), inOrder);
    }
}
