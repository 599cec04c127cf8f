package jp.michisuji.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.michisuji.calendar.OfficeCalendar;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItem.Deadline;
import jp.michisuji.workflow.WorkSubject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private static final LocalDate SITTING = LocalDate.of(2025, 9, 24);

    private final OfficeCalendar calendar = mock(OfficeCalendar.class);
    private final OpenDays openDays = new OpenDays(Map.of(), Set.of());

    @BeforeEach
    void 暦は祝日法と土日と年末年始だけを知る() {
        when(calendar.plusOpenDays(any(), anyInt()))
                .thenAnswer(asked -> openDays.plus(asked.getArgument(0), asked.getArgument(1)));
    }

    @Test
    void 規則は前と後と当日を言葉で言う() {
        assertThat(rule(-5).offsetInWords()).isEqualTo("5開庁日前");
        assertThat(rule(3).offsetInWords()).isEqualTo("3開庁日後");
        assertThat(rule(0).offsetInWords()).isEqualTo("当日");
    }

    @Test
    void 規則の日数はおよそ一年までである() {
        assertThat(rule(-250).openDays()).isEqualTo(-250);
        assertThatThrownBy(() -> rule(251)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule(-251)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void 期限は休みの日を数えずその理由を添える() {
        // 9月23日（秋分の日）、20・21日（土日）、15日（敬老の日）を飛ばす
        Deadline due = deadlines(AnchorDate.on("庁議", SITTING)).of(task("deliberation", "userTask_submitPaper"));
        assertThat(due.date()).isEqualTo(LocalDate.of(2025, 9, 16));
        assertThat(due.reason()).isEqualTo("庁議（令和7年9月24日（水））の5開庁日前");
    }

    @Test
    void 当日の規則は基準日そのものを期限とする() {
        assertThat(deadlines().apply(rule(0), AnchorDate.on("庁議", SITTING)).date())
                .isEqualTo(SITTING);
    }

    @Test
    void 基準日が決まらなければ日を作らず事情を言う() {
        Deadline due = deadlines(AnchorDate.undecided("庁議", "次回未定")).of(task("deliberation", "userTask_submitPaper"));
        assertThat(due).isEqualTo(Deadline.undecided("庁議の5開庁日前（次回未定）"));
    }

    @Test
    void 基準日を答える業務がなければ未定とする() {
        assertThat(deadlines().of(task("deliberation", "userTask_submitPaper")))
                .isEqualTo(Deadline.undecided("開催日の5開庁日前（未定）"));
    }

    @Test
    void 規則のない仕事には期限がない() {
        assertThat(deadlines(AnchorDate.on("庁議", SITTING)).of(task("local-process", "userTask_anything")))
                .isEqualTo(Deadline.undecided("期限の規則がない"));
    }

    @Test
    void 過ぎた期限を今日に直さない() {
        LocalDate longAgo = LocalDate.of(2020, 4, 10);
        Deadline due = deadlines(AnchorDate.on("第1回部会", longAgo)).of(task("deliberation", "userTask_submitPaper"));
        assertThat(due.date()).isEqualTo(LocalDate.of(2020, 4, 3));
        assertThat(due.reason()).isEqualTo("第1回部会（令和2年4月10日（金））の5開庁日前");
    }

    @Test
    void 標準の規則は一つの作業に一つで根拠を言う() {
        List<DeadlineRule> all = new DeadlineRules().all();
        assertThat(all)
                .extracting(rule -> rule.processKey() + "/" + rule.taskKey())
                .doesNotHaveDuplicates();
        assertThat(all).allSatisfy(rule -> assertThat(rule.source()).isNotBlank());
    }

    private Deadlines deadlines(AnchorDate... known) {
        List<AnchorDates> sources =
                List.of(known).stream().map(DeadlinesTest::always).toList();
        return new Deadlines(new DeadlineRules(), sources, calendar);
    }

    private static AnchorDates always(AnchorDate date) {
        return (task, anchor) -> Optional.of(date);
    }

    private static DeadlineRule rule(int openDays) {
        return new DeadlineRule("deliberation", "userTask_submitPaper", Anchor.SITTING, openDays, "試験");
    }

    private static WorkItem task(String process, String task) {
        return new WorkItem(
                "task",
                process,
                "instance",
                "definition",
                task,
                "資料を提出する",
                null,
                new WorkSubject("deliberation", "1", 1L, "案件", "庁議"),
                "shiba-machizukuri-kacho",
                null,
                Instant.parse("2025-09-04T00:00:00Z"),
                null,
                null,
                null,
                null);
    }
}
