package jp.michisuji.overview.chart;

import java.util.List;
import jp.michisuji.schedule.plan.Pace;
import jp.michisuji.schedule.plan.PlanStep;
import jp.michisuji.schedule.programme.PlannedSubject;
import jp.michisuji.schedule.programme.ScheduleSnapshot;

/**
 * 工程表の絞り込み。空の欄では絞らない。
 *
 * @param section 所属
 * @param words 名に含む言葉
 * @param body これから諮る会議体の符号
 * @param slack 余裕の幅
 */
public record ChartFilter(String section, RowState state, String words, String body, Slack slack) {

    public ChartFilter {
        section = blankToNull(section);
        words = blankToNull(words);
        body = blankToNull(body);
    }

    public boolean narrowed() {
        return section != null || state != null || words != null || body != null || slack != null;
    }

    /** 歩みを見なければ分からない絞り込みがあるか。 */
    boolean asksProgress() {
        return state != null || slack != null;
    }

    boolean admits(Progress progress) {
        return (state == null || state == progress.state()) && (slack == null || slack.admits(progress));
    }

    boolean admits(PlannedSubject subject, ScheduleSnapshot snapshot) {
        return (section == null || section.equals(subject.title().section()))
                && (words == null || subject.title().label().contains(words))
                && (body == null || awaited(subject, snapshot).contains(body));
    }

    /** その主題が、これから諮る会議体。 */
    static List<String> awaited(PlannedSubject subject, ScheduleSnapshot snapshot) {
        return snapshot.steps().get(subject.key()).stream()
                .filter(step -> !Progress.done(step.key(), snapshot))
                .map(PlanStep::pace)
                .filter(Pace.Deliberation.class::isInstance)
                .map(pace -> ((Pace.Deliberation) pace).body())
                .filter(code -> code != null)
                .distinct()
                .toList();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
