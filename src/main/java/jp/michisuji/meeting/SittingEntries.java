package jp.michisuji.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.michisuji.access.Action;
import jp.michisuji.access.PermissionTable;
import jp.michisuji.access.PostRoles;
import jp.michisuji.access.Scope;
import jp.michisuji.organization.Post;
import jp.michisuji.schedule.CalendarEntries;
import jp.michisuji.schedule.CalendarEntry;
import jp.michisuji.schedule.CalendarEntry.Kind;
import jp.michisuji.schedule.CalendarEntry.When;
import org.springframework.stereotype.Component;

/** 会議を暦に載せる。構成員と事務局には自分の会議体を、改革担当にはすべてを。 */
@Component
public class SittingEntries implements CalendarEntries {

    private final Sittings sittings;
    private final Bodies bodies;
    private final PostRoles roles;

    SittingEntries(Sittings sittings, Bodies bodies, PostRoles roles) {
        this.sittings = sittings;
        this.bodies = bodies;
        this.roles = roles;
    }

    @Override
    public List<CalendarEntry> entriesFor(List<Post> posts, LocalDate since) {
        boolean all = PermissionTable.scope(Action.MEETING_EDIT, roles.of(posts)) == Scope.ALL;
        Set<String> own = bodies.of(posts.stream().map(Post::code).toList());
        return sittings.datedSince(since).stream()
                .filter(sitting -> all || own.contains(sitting.bodyCode()))
                .flatMap(sitting -> entry(sitting).stream())
                .toList();
    }

    /** 日の決まらない会議は暦に載せない。 */
    public Optional<CalendarEntry> entry(Sitting sitting) {
        return Optional.ofNullable(sitting.exactDate()).map(date -> entry(sitting, date));
    }

    private static CalendarEntry entry(Sitting sitting, LocalDate date) {
        boolean cancelled = sitting.state() == Sitting.State.CANCELLED;
        return new CalendarEntry(
                "sitting-" + sitting.id(),
                sitting.version(),
                cancelled ? Kind.CANCELLED : Kind.APPOINTMENT,
                new When(date, SittingTime.read(sitting.startTime()), SittingTime.read(sitting.endTime())),
                cancelled ? "中止：" + sitting.title() : sitting.title(),
                sitting.place(),
                description(sitting),
                "/meetings/" + sitting.id());
    }

    /** 時刻は印刷のとおりに添える。時刻として読めないもの（「午後」など）も失われない。 */
    private static String description(Sitting sitting) {
        String agenda = sitting.agendaSummary() == null ? "" : sitting.agendaSummary();
        return sitting.timeInWords() == null ? agenda : sitting.timeInWords() + "\n" + agenda;
    }
}
