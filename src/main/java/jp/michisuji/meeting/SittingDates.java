package jp.michisuji.meeting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.schedule.DeadlineBasis;
import jp.michisuji.schedule.Deadlines;
import jp.michisuji.schedule.plan.Timetable;
import jp.michisuji.schedule.programme.FixedDates;
import org.springframework.stereotype.Component;

/** 開催の日。日の決まった会議を、資料の締切とともに工程の計算に渡す。中止した会議と、日の確かでない会議は渡さない。 */
@Component
class SittingDates implements FixedDates {

    private final Sittings sittings;
    private final Bodies bodies;
    private final Deadlines deadlines;

    SittingDates(Sittings sittings, Bodies bodies, Deadlines deadlines) {
        this.sittings = sittings;
        this.bodies = bodies;
        this.deadlines = deadlines;
    }

    @Override
    public Map<String, List<Timetable.Sitting>> sittings() {
        DeadlineBasis basis = deadlines.now();
        return sittings.all().stream()
                .filter(sitting -> sitting.exactDate() != null && sitting.state() != Sitting.State.CANCELLED)
                .collect(groupingBy(Sitting::bodyCode, mapping(sitting -> dated(sitting, basis), toList())));
    }

    @Override
    public Optional<String> bodyOf(Map<String, String> answers) {
        return Optional.ofNullable(answers.get("stage")).map(Stage::valueOf).map(Stage::bodyCode);
    }

    private Timetable.Sitting dated(Sitting sitting, DeadlineBasis basis) {
        LocalDate day = sitting.exactDate();
        return new Timetable.Sitting(
                DeliberationAnchors.key(sitting.id()), sitting.title(), papersBy(sitting, basis), day);
    }

    /** 期限規則の資料提出の期限。規則がなければ開催日。 */
    private LocalDate papersBy(Sitting sitting, DeadlineBasis basis) {
        LocalDate day = sitting.exactDate();
        return basis.rules()
                .of(
                        "deliberation",
                        "userTask_submitPaper",
                        bodies.get(sitting.bodyCode()).name())
                .map(rule -> deadlines
                        .apply(rule, DeliberationAnchors.of(sitting), basis)
                        .date())
                .filter(date -> !date.isAfter(day))
                .orElse(day);
    }
}
