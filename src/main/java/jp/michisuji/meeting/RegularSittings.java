package jp.michisuji.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 定例の会議。定例を決め、一年先までを見通し、まだない回だけを予定する。 */
@Component
@Transactional
public class RegularSittings {

    private final BodyRecurrences recurrences;
    private final RegularOutlook outlook;
    private final Bodies bodies;
    private final SittingPlanning planning;
    private final AuditLog audit;
    private final Clock clock;

    RegularSittings(
            BodyRecurrences recurrences,
            RegularOutlook outlook,
            Bodies bodies,
            SittingPlanning planning,
            AuditLog audit,
            Clock clock) {
        this.recurrences = recurrences;
        this.outlook = outlook;
        this.bodies = bodies;
        this.planning = planning;
        this.audit = audit;
        this.clock = clock;
    }

    /** 定例を決める。既に予定した会議は動かさない。 */
    public void decide(BodyRecurrence decided, Actor actor) {
        Body body = bodies.get(decided.bodyCode());
        String before = wordsOn(decided.bodyCode(), decided.startsOn());
        recurrences.put(decided);
        Act act = Act.of(
                        "recurrence.decide",
                        "body",
                        body.code(),
                        body.name() + "の定例を決めた（" + JapaneseDate.format(decided.startsOn()) + "から）")
                .changed("定例", before, decided.inWords());
        audit.record(actor, act);
    }

    /** 今日から一年の間の回を、日の順に。 */
    @Transactional(readOnly = true)
    public List<RegularSlot> yearAhead(String bodyCode) {
        LocalDate today = LocalDate.now(clock);
        return outlook.of(bodyCode, today, today.plusYears(1).minusDays(1));
    }

    /**
     * 一年先までの、まだない回を予定する。何度しても増えない。
     *
     * @return 予定した数
     */
    public int plan(String bodyCode, Actor actor) {
        bodies.lock(bodyCode);
        Body body = bodies.get(bodyCode);
        List<RegularSlot> missing =
                yearAhead(bodyCode).stream().filter(RegularSlot::missing).toList();
        missing.forEach(slot -> {
            Sitting planned = planning.plan(slot.plan(body), actor);
            recurrences.remember(bodyCode, slot.occurrence().regular(), planned.id());
        });
        return missing.size();
    }

    private String wordsOn(String bodyCode, LocalDate date) {
        return recurrences.of(bodyCode).stream()
                .filter(it -> !it.startsOn().isAfter(date))
                .reduce((earlier, later) -> later)
                .map(BodyRecurrence::inWords)
                .orElse("定例を置かない");
    }
}
