package jp.michisuji.overview.report;

import java.util.List;
import jp.michisuji.schedule.plan.Fact;
import jp.michisuji.schedule.plan.Pace.Deliberation;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.plan.Span;
import jp.michisuji.schedule.programme.ProgrammeSchedule;
import jp.michisuji.schedule.programme.ScheduleSnapshot;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.stereotype.Component;

/** 段階の見込み。案件がこれから通る会議の日を、工程表の見込みから引く。 */
@Component
class ForeseenStages {

    private final ProgrammeSchedule schedule;

    ForeseenStages(ProgrammeSchedule schedule) {
        this.schedule = schedule;
    }

    /** 「令和7年12月26日（金）」。済んでいればその日、見込みが立たなければそう言う。 */
    String of(long itemId, String body) {
        ScheduleSnapshot snapshot = schedule.now();
        return snapshot.steps().getOrDefault("item:" + itemId, List.of()).stream()
                .filter(step ->
                        step.pace() instanceof Deliberation it && it.body().equals(body))
                .reduce((first, last) -> last)
                .map(step -> words(step, snapshot))
                .orElse("日程は未定");
    }

    private static String words(PlanStep step, ScheduleSnapshot snapshot) {
        Fact fact = snapshot.situation().facts().get(step.key());
        if (fact != null && fact.done()) {
            return JapaneseDate.format(fact.finished()) + "済み";
        }
        Span span = snapshot.outlook().spans().get(step.key());
        return span == null ? "見込みが立たない" : JapaneseDate.format(span.finish());
    }
}
