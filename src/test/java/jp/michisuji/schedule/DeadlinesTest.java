package jp.michisuji.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.michisuji.calendar.OfficeCalendar;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.Tables;
import jp.michisuji.schedule.Offset.ClosedDay;
import jp.michisuji.schedule.Offset.Unit;
import jp.michisuji.workflow.OpenWork;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItem.Deadline;
import jp.michisuji.workflow.WorkSubject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

/** 期限の計算。規則（決定表）と基準日と暦から、日とわけを出す。 */
class DeadlinesTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDate SITTING = LocalDate.of(2025, 9, 24);
    private static final OpenDays OPEN = new OpenDays(Map.of(), Set.of());

    private final Clock clock = Clock.fixed(Instant.parse("2025-09-04T00:00:00Z"), TOKYO);
    private final Tables tables = mock(Tables.class);
    private final OfficeCalendar calendar = mock(OfficeCalendar.class);
    private final OpenWork work = mock(OpenWork.class);

    @BeforeEach
    void 配られた規則と_祝日法と土日と年末年始だけの暦を使う() throws IOException {
        when(tables.current(anyString()))
                .thenReturn(DecisionTable.read(Files.readString(Path.of("bpmn/schedule/deadline-rules.dmn"))));
        when(calendar.days()).thenReturn(OPEN);
        when(work.lastClosedBefore(any())).thenReturn(Optional.empty());
    }

    @Test
    void ずれは前と後と当日を言葉で言う() {
        assertThat(Offset.openDays(-5).inWords()).isEqualTo("5開庁日前");
        assertThat(Offset.openDays(3).inWords()).isEqualTo("3開庁日後");
        assertThat(Offset.openDays(0).inWords()).isEqualTo("当日");
        assertThat(new Offset(-1, Unit.MONTHS, ClosedDay.EARLIER).inWords()).isEqualTo("1か月前（閉庁日なら前の開庁日）");
        assertThat(new Offset(10, Unit.DAYS, ClosedDay.LATER).inWords()).isEqualTo("10日後（閉庁日なら次の開庁日）");
    }

    @Test
    void ずれには単位ごとの限りがある() {
        assertThat(Offset.openDays(-250).amount()).isEqualTo(-250);
        assertThatThrownBy(() -> Offset.openDays(251)).hasMessageContaining("±250開庁日");
        assertThatThrownBy(() -> new Offset(25, Unit.MONTHS, ClosedDay.STAY)).hasMessageContaining("±24か月");
        assertThatThrownBy(() -> new Offset(Integer.MIN_VALUE, Unit.DAYS, ClosedDay.STAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void 日や月で数えて閉庁日に当たれば_決めた側へ寄せる() {
        LocalDate friday = LocalDate.of(2027, 3, 19);
        // 令和9年3月21日（日）は春分の日、翌22日は振替休日
        assertThat(new Offset(2, Unit.DAYS, ClosedDay.LATER).from(friday, OPEN)).isEqualTo(LocalDate.of(2027, 3, 23));
        assertThat(new Offset(2, Unit.DAYS, ClosedDay.EARLIER).from(friday, OPEN))
                .isEqualTo(friday);
        assertThat(new Offset(2, Unit.DAYS, ClosedDay.STAY).from(friday, OPEN)).isEqualTo(LocalDate.of(2027, 3, 21));
        assertThat(new Offset(-1, Unit.MONTHS, ClosedDay.EARLIER).from(LocalDate.of(2026, 3, 31), OPEN))
                .as("2月28日は土曜日")
                .isEqualTo(LocalDate.of(2026, 2, 27));
    }

    @Test
    void シルバーウィークをまたぐ1開庁日後は四連休の後である() {
        assertThat(Offset.openDays(1).from(LocalDate.of(2026, 9, 18), OPEN)).isEqualTo(LocalDate.of(2026, 9, 24));
    }

    @Test
    void 期限は休みの日を数えずその理由を添える() {
        // 9月23日（秋分の日）、20・21日（土日）、15日（敬老の日）を飛ばす
        Deadline due = deadlines(AnchorDate.on("sitting:1", "庁議", SITTING)).of(task("userTask_submitPaper"));
        assertThat(due.date()).isEqualTo(LocalDate.of(2025, 9, 16));
        assertThat(due.reason()).isEqualTo("庁議（令和7年9月24日（水））の5開庁日前");
        assertThat(due.anchor()).isEqualTo(new Deadline.Anchored("sitting:1", SITTING));
    }

    @Test
    void 基準日が決まらなければ日を作らず_何を待っているかを言う() {
        Deadline due =
                deadlines(AnchorDate.undecided("body:CHOGI", "庁議", "次回未定")).of(task("userTask_submitPaper"));
        assertThat(due).isEqualTo(Deadline.waiting("body:CHOGI", "庁議の5開庁日前（次回未定）"));
        assertThat(due.date()).isNull();
    }

    @Test
    void 基準日を答える業務がなければ未定とする() {
        assertThat(deadlines().of(task("userTask_submitPaper")).reason()).isEqualTo("開催日の5開庁日前（未定）");
    }

    @Test
    void 規則のない仕事には期限がない() {
        assertThat(deadlines(AnchorDate.on("sitting:1", "庁議", SITTING)).of(task("userTask_anything")))
                .isEqualTo(Deadline.undecided("期限の規則がない"));
    }

    @Test
    void 過ぎた期限を今日に直さず_既に過ぎていると言う() {
        AnchorDate soon = AnchorDate.on("sitting:1", "第4回部会", LocalDate.of(2025, 9, 5));
        Deadline due = deadlines(soon).of(task("userTask_submitPaper"));
        assertThat(due.date()).isEqualTo(LocalDate.of(2025, 8, 29));
        assertThat(due.impossible()).isTrue();
        assertThat(deadlines(AnchorDate.on("sitting:1", "庁議", SITTING))
                        .of(task("userTask_submitPaper"))
                        .impossible())
                .isFalse();
    }

    @Test
    void 延長した仕事は規則の日を傍に残す() {
        WorkItem extended = task(
                "userTask_submitPaper",
                new Deadline(LocalDate.of(2025, 9, 16), "").extended(LocalDate.of(2025, 9, 19)));
        Deadline due = deadlines(AnchorDate.on("sitting:1", "庁議", SITTING)).of(extended);
        assertThat(due.date()).isEqualTo(LocalDate.of(2025, 9, 19));
        assertThat(due.ruled()).isEqualTo(LocalDate.of(2025, 9, 16));
        Deadline later = deadlines(AnchorDate.on("sitting:1", "庁議", LocalDate.of(2025, 10, 8)))
                .of(extended);
        assertThat(later.extended()).as("規則の日が後になれば延長は要らない").isFalse();
        assertThat(later.date()).isEqualTo(LocalDate.of(2025, 10, 1));
    }

    @Test
    void 仮に基準日を動かした期限を_動かさずに答える() {
        Deadlines deadlines = deadlines(AnchorDate.on("sitting:1", "庁議", SITTING));
        DeadlineBasis moved = deadlines.now().assuming("sitting:1", LocalDate.of(2025, 10, 1));
        assertThat(deadlines.of(task("userTask_submitPaper"), moved).date()).isEqualTo(LocalDate.of(2025, 9, 24));
        DeadlineBasis lost = deadlines.now().assuming("sitting:1", null);
        assertThat(deadlines.of(task("userTask_submitPaper"), lost).date()).isNull();
        assertThat(deadlines.of(task("userTask_submitPaper")).date()).isEqualTo(LocalDate.of(2025, 9, 16));
    }

    private Deadlines deadlines(AnchorDate... known) {
        @SuppressWarnings("unchecked")
        ObjectProvider<AnchorDates> sources = mock(ObjectProvider.class);
        when(sources.stream())
                .thenAnswer(asked -> Stream.concat(
                        Stream.of(known).map(DeadlinesTest::always),
                        Stream.of(new Silent(Anchor.SITTING), new Silent(Anchor.HEARING))));
        return new Deadlines(tables, new Anchors(sources, work), calendar, clock);
    }

    private static AnchorDates always(AnchorDate date) {
        return new AnchorDates() {
            @Override
            public Set<Anchor> anchors() {
                return Set.of(Anchor.SITTING);
            }

            @Override
            public Optional<AnchorDate> dateOf(WorkItem task, Anchor anchor) {
                return Optional.of(date);
            }
        };
    }

    /** 名乗るだけで、この仕事の日は知らない業務。 */
    private record Silent(Anchor anchor) implements AnchorDates {

        @Override
        public Set<Anchor> anchors() {
            return Set.of(anchor);
        }

        @Override
        public Optional<AnchorDate> dateOf(WorkItem task, Anchor asked) {
            return Optional.empty();
        }
    }

    private static WorkItem task(String task) {
        return task(task, null);
    }

    private static WorkItem task(String task, Deadline due) {
        return new WorkItem(
                "task",
                "deliberation",
                "instance",
                "definition",
                task,
                "資料を提出する",
                null,
                new WorkSubject("deliberation", "1", 1L, "案件", "庁議"),
                "shiba-machizukuri-kacho",
                null,
                Instant.parse("2025-09-04T00:00:00Z"),
                due,
                null,
                null,
                null,
                null);
    }
}
