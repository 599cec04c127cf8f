package jp.michisuji.reminder;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.calendar.OfficeCalendar;
import org.springframework.boot.test.context.TestComponent;

/** 測るための口。今日知らせる仕事を探し、人ごとにまとめるところまでを、製品と同じ順に、送信箱に入れずに行う。 */
@TestComponent
public class DigestSweep {

    private final DigestDays days;
    private final DigestTasks tasks;
    private final DigestWording wording;
    private final OfficeCalendar calendar;

    DigestSweep(DigestDays days, DigestTasks tasks, DigestWording wording, OfficeCalendar calendar) {
        this.days = days;
        this.tasks = tasks;
        this.wording = wording;
        this.calendar = calendar;
    }

    /** @return まとめた行の数 */
    public int find(LocalDate today) {
        return digests(today).stream().mapToInt(digest -> digest.lines().size()).sum();
    }

    /** メールに載せる行の、仕事の識別子。 */
    public List<String> shown(LocalDate today) {
        return digests(today).stream()
                .flatMap(digest -> digest.first(DigestText.MOST).stream())
                .map(DigestLine::taskId)
                .toList();
    }

    /** @return 読んだ文の数 */
    public int read(List<String> taskIds) {
        return wording.of(taskIds).size();
    }

    /** 探すだけ。 */
    public int findOnly(LocalDate today) {
        DigestDay day = day(today);
        return tasks.dueIn(day.due(), day.recentFrom()).stream()
                .mapToInt(bundle -> bundle.taskIds().size())
                .sum();
    }

    private List<Digest> digests(LocalDate today) {
        DigestDay day = day(today);
        DigestComposer composer = new DigestComposer(day);
        tasks.dueIn(day.due(), day.recentFrom()).forEach(composer::due);
        return composer.digests();
    }

    private DigestDay day(LocalDate today) {
        return days.of(today, calendar.days().plus(today, -1));
    }
}
