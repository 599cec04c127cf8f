package jp.michisuji.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import jp.michisuji.schedule.DeadlineBasis;
import jp.michisuji.schedule.Deadlines;
import org.springframework.stereotype.Component;

/** 資料提出の期限。会議の日が決まらない間は来ない。 */
@Component
public class PaperDeadline {

    /** 来ない日。会議の日が決まれば付け直す。 */
    static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalTime OPENING = LocalTime.of(8, 30);

    private final Deliberations deliberations;
    private final DeliberationAnchors anchors;
    private final Bodies bodies;
    private final Deadlines deadlines;

    PaperDeadline(Deliberations deliberations, DeliberationAnchors anchors, Bodies bodies, Deadlines deadlines) {
        this.deliberations = deliberations;
        this.anchors = anchors;
        this.bodies = bodies;
        this.deadlines = deadlines;
    }

    /** 期限の翌日の始業時。期限の日の終わりまでは遅れとしない。 */
    public Instant overdueAt(long deliberationId) {
        Deliberation it = deliberations.get(deliberationId);
        DeadlineBasis basis = deadlines.now();
        LocalDate due = basis.rules()
                .of(
                        "deliberation",
                        "userTask_submitPaper",
                        bodies.get(it.bodyCode()).name())
                .map(rule -> deadlines.apply(rule, anchors.sittingOf(it), basis))
                .map(deadline -> deadline.date())
                .orElse(null);
        return after(due);
    }

    /** その期限の翌日の始業時。期限が未定なら来ない。 */
    public static Instant after(LocalDate due) {
        return due == null
                ? NEVER
                : due.plusDays(1).atTime(OPENING).atZone(TOKYO).toInstant();
    }
}
