package jp.michisuji.meeting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jp.michisuji.schedule.AnchorDate;
import jp.michisuji.schedule.DeadlineBasis;
import jp.michisuji.schedule.Deadlines;
import jp.michisuji.schedule.plan.Timetable;
import jp.michisuji.schedule.programme.FixedDates;
import org.springframework.stereotype.Component;

/** 開催の日。会議の開催とその先の見通しを、資料の締切とともに工程の計算に渡す。中止した会議は渡さない。 */
@Component
class SittingDates implements FixedDates {

    private final Sittings sittings;
    private final Bodies bodies;
    private final RegularOutlook regular;
    private final Deadlines deadlines;

    SittingDates(Sittings sittings, Bodies bodies, RegularOutlook regular, Deadlines deadlines) {
        this.sittings = sittings;
        this.bodies = bodies;
        this.regular = regular;
        this.deadlines = deadlines;
    }

    @Override
    public Map<String, List<Timetable.Sitting>> sittings(LocalDate today, LocalDate until) {
        DeadlineBasis basis = deadlines.now();
        Map<String, List<Sitting>> planned = sittings.all().stream()
                .filter(sitting -> sitting.state() != Sitting.State.CANCELLED)
                .collect(groupingBy(Sitting::bodyCode));
        return bodies.all().stream()
                .collect(toMap(
                        Body::code,
                        body -> ForeseenSittings.of(
                                body,
                                planned.getOrDefault(body.code(), List.of()),
                                missing(body, today, until),
                                basis.calendar(),
                                today,
                                until,
                                papersBy(body, basis))));
    }

    @Override
    public Optional<String> bodyOf(Map<String, String> answers) {
        return Optional.ofNullable(answers.get("stage")).map(Stage::valueOf).map(Stage::bodyCode);
    }

    private List<RegularSlot> missing(Body body, LocalDate today, LocalDate until) {
        return regular.of(body.code(), today, until).stream()
                .filter(RegularSlot::missing)
                .toList();
    }

    /** 資料を確かめ終える期限。提出の期限に出せば、確かめる間も開催に間に合う。規則がなければ開催日。 */
    private Function<AnchorDate, LocalDate> papersBy(Body body, DeadlineBasis basis) {
        return basis.rules()
                .of("deliberation", "userTask_checkPaper", body.name())
                .<Function<AnchorDate, LocalDate>>map(
                        rule -> on -> earlier(deadlines.apply(rule, on, basis).date(), on.date()))
                .orElse(AnchorDate::date);
    }

    private static LocalDate earlier(LocalDate papers, LocalDate day) {
        return papers.isAfter(day) ? day : papers;
    }
}
