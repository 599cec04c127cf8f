package jp.michisuji.overview.appointment.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.organization.Appointment;
import jp.michisuji.organization.OrganizationHistory;
import jp.michisuji.organization.OrganizationHistory.OnDay;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Unit;
import jp.michisuji.organization.appointment.AppointmentFilter;
import jp.michisuji.organization.appointment.Appointments;
import org.springframework.stereotype.Component;

/** 職の履歴の中身。ある日の顔ぶれと、空席の間を挟んだ移り変わり。 */
@Component
class PostHistory {

    /** ある日の、一つの職。 */
    record PostOnDay(Post post, String unit, List<AppointmentLines.Line> holders) {}

    /**
     * 移り変わりの一行。
     *
     * @param line null while the post was vacant
     * @param from null where the post had nobody before the first one
     * @param to null where it goes on
     */
    record Span(AppointmentLines.Line line, LocalDate from, LocalDate to) {

        static Span of(AppointmentLines.Line line) {
            return new Span(line, line.appointment().from(), line.appointment().to());
        }
    }

    private final Appointments appointments;
    private final AppointmentLines lines;
    private final OrganizationHistory organization;

    PostHistory(Appointments appointments, AppointmentLines lines, OrganizationHistory organization) {
        this.appointments = appointments;
        this.lines = lines;
        this.organization = organization;
    }

    /**
     * Posts and units as they were on that day.
     *
     * @param unitCode only posts of this unit and below, or null for all
     */
    List<PostOnDay> on(LocalDate day, String unitCode) {
        Map<String, List<AppointmentLines.Line>> holders =
                lines.lines(appointments.list(AppointmentFilter.on(day))).stream()
                        .collect(
                                Collectors.groupingBy(line -> line.appointment().postCode()));
        OnDay chart = organization.on(day);
        return posts(chart, unitCode).stream()
                .map(post -> new PostOnDay(
                        post,
                        chart.unit(post.unitCode()).map(Unit::name).orElse(""),
                        holders.getOrDefault(post.code(), List.of())))
                .toList();
    }

    private static List<Post> posts(OnDay chart, String unitCode) {
        if (unitCode == null) {
            return chart.posts();
        }
        List<Post> under = chart.postsUnder(unitCode);
        return chart.posts().stream().filter(under::contains).toList();
    }

    /** The latest first, with the days between on which nobody held it. */
    List<Span> ofPost(Post post) {
        List<AppointmentLines.Line> inOrder =
                lines.lines(appointments.list(AppointmentFilter.ofPost(post.code()))).stream()
                        .sorted(Comparator.comparing(line -> line.appointment().from()))
                        .toList();
        List<Span> spans = new ArrayList<>();
        LocalDate filledTo = null;
        for (AppointmentLines.Line line : inOrder) {
            Appointment one = line.appointment();
            if (filledTo != null && one.from().isAfter(filledTo.plusDays(1))) {
                spans.add(0, new Span(null, filledTo.plusDays(1), one.from().minusDays(1)));
            }
            spans.add(0, Span.of(line));
            LocalDate end = one.to() == null ? LocalDate.MAX.minusDays(1) : one.to();
            filledTo = filledTo == null || end.isAfter(filledTo) ? end : filledTo;
        }
        if (filledTo != null && filledTo.isBefore(LocalDate.MAX.minusDays(1))) {
            spans.add(0, new Span(null, filledTo.plusDays(1), null));
        }
        return spans;
    }

    List<Span> ofPerson(List<AppointmentLines.Line> held) {
        return held.stream().map(Span::of).toList();
    }
}
