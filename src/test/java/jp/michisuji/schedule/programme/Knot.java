package jp.michisuji.schedule.programme;

import java.util.List;
import java.util.stream.IntStream;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.schedule.programme.PlannedSubject.Awaited;

/** 結び目。試験が結んだ業務どうしを、互いに待たせる。ほどいてあれば何も待たせない。 */
public class Knot implements PlannedWork {

    private static final String CLEARING = "userTask_judgeReadiness";

    private final AuditLog audit;
    private volatile List<Long> tied = List.of();

    Knot(AuditLog audit) {
        this.audit = audit;
    }

    void tie(Long... duties) {
        tied = List.of(duties);
        audit.record(Actor.system(), Act.of("test.knot", "test", "knot", "業務を互いに待たせた"));
    }

    void untie() {
        tie();
    }

    @Override
    public List<PlannedSubject> subjects() {
        return List.of();
    }

    @Override
    public List<Wait> waits() {
        List<Long> now = tied;
        return IntStream.range(0, now.size())
                .mapToObj(at -> new Wait(
                        "duty:" + now.get(at),
                        CLEARING,
                        new Awaited("duty:" + now.get((at + 1) % now.size()), CLEARING)))
                .toList();
    }
}
