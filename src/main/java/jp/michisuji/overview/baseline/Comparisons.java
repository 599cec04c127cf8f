package jp.michisuji.overview.baseline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.schedule.plan.Span;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.programme.Baseline;
import jp.michisuji.schedule.programme.Baselines;
import jp.michisuji.schedule.programme.ProgrammeSchedule;
import jp.michisuji.schedule.programme.ScheduleSnapshot;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.Sight;
import org.springframework.stereotype.Component;

/** 比べの係。基準計画を今日の計画と見込みに比べ、今の利用者に見せてよい件だけを答える。 */
@Component
public class Comparisons {

    private final Baselines baselines;
    private final ProgrammeSchedule schedule;
    private final ItemVisibility visibility;

    Comparisons(Baselines baselines, ProgrammeSchedule schedule, ItemVisibility visibility) {
        this.baselines = baselines;
        this.schedule = schedule;
        this.visibility = visibility;
    }

    public Optional<Comparison> of(long baselineId) {
        return baselines.find(baselineId).map(this::compare);
    }

    private Comparison compare(Baseline baseline) {
        ScheduleSnapshot snapshot = schedule.now();
        Sight sight = visibility.sight();
        Map<StepKey, Span> spans = baselines.spans(baseline.id());
        Map<StepKey, String> labels = baselines.labels(baseline.id());
        SubjectComparing comparing = new SubjectComparing(snapshot, spans, labels);
        List<Compared> rows = snapshot.subjects().values().stream()
                .filter(subject -> sight.sees(subject.title().itemId()))
                .flatMap(subject -> comparing.of(subject).stream())
                .toList();
        return new Comparison(baseline, rows, gone(snapshot, spans));
    }

    private static long gone(ScheduleSnapshot snapshot, Map<StepKey, Span> spans) {
        return spans.keySet().stream()
                .map(StepKey::subject)
                .distinct()
                .filter(subject -> !snapshot.subjects().containsKey(subject))
                .count();
    }
}
