package jp.michisuji.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.michisuji.testing.TestDatabase;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.Sight;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** まとめに載る仕事の読み口。知らせ方の同じ仕事は一つの束になり、文は要る分だけを後から読む。 */
class DigestTasksDatabaseTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 9, 4);
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 8, 1);
    private static final DueSpans SPANS = new DueSpans(List.of(
            new DueSpans.Span(LocalDate.of(1, 1, 1), TODAY.minusDays(1)),
            new DueSpans.Span(TODAY.plusDays(7), TODAY.plusDays(8))));

    @RegisterExtension
    static final TestDatabase db = TestDatabase.rollingBack();

    private DigestTasks tasks;

    @BeforeEach
    void 台帳を開く() {
        tasks = new DigestTasks(db.jdbc());
    }

    private void open(String taskId, String post, String assignee, LocalDate due, LocalDate openedOn) {
        db.jdbc()
                .sql(
                        """
                        insert into work_item (task_id, process_key, process_instance_id, definition_id, task_key, step,
                          subject_type, subject_id, title, post_code, assignee, opened_at, due_on)
                        values (?, 'p', 'i', 'd', 'userTask_submitPaper', '資料を提出する', 'item', '1', '案件', ?, ?, ?, ?)""")
                .params(
                        taskId,
                        post,
                        assignee,
                        openedOn.atTime(0, 0).atZone(ZoneId.of("Asia/Tokyo")).toOffsetDateTime(),
                        due)
                .update();
    }

    private List<DigestBundle> due() {
        return tasks.dueIn(SPANS, TODAY);
    }

    @Test
    void 知らせ方の同じ仕事は一つの束になる() {
        LocalDate late = TODAY.minusDays(3);
        open("b", "kacho", null, late, LONG_AGO);
        open("a", "kacho", null, late, LONG_AGO.plusDays(5));
        open("c", "kacho", "kakaricho", late, LONG_AGO);
        open("d", "bucho", null, late, LONG_AGO);
        open("e", "kacho", null, late.minusDays(1), LONG_AGO);
        db.jdbc().sql("update work_item set reminded = 2 where task_id = 'd'").update();
        assertThat(due())
                .extracting(
                        DigestBundle::postCode,
                        DigestBundle::assignee,
                        DigestBundle::dueOn,
                        DigestBundle::reminded,
                        bundle -> bundle.taskIds().stream().sorted().toList())
                .containsExactlyInAnyOrder(
                        tuple("kacho", null, late, 0, List.of("a", "b")),
                        tuple("kacho", "kakaricho", late, 0, List.of("c")),
                        tuple("bucho", null, late, 2, List.of("d")),
                        tuple("kacho", null, late.minusDays(1), 0, List.of("e")));
    }

    @Test
    void 前のまとめの日より後に届いた仕事は_別の束にする() {
        open("前の日", "kacho", null, TODAY.minusDays(3), TODAY.minusDays(1));
        open("その日", "kacho", null, TODAY.minusDays(3), TODAY);
        assertThat(due())
                .extracting(DigestBundle::recent, DigestBundle::taskIds)
                .containsExactly(tuple(false, List.of("前の日")), tuple(true, List.of("その日")));
    }

    @Test
    void どの幅にもない期限と_期限のない仕事と_済んだ仕事は読まない() {
        open("幅の間", "kacho", null, TODAY, LONG_AGO);
        open("幅の後", "kacho", null, TODAY.plusDays(9), LONG_AGO);
        open("期限なし", "kacho", null, null, LONG_AGO);
        open("済んだ", "kacho", null, TODAY.minusDays(1), LONG_AGO);
        open("幅の端", "kacho", null, TODAY.plusDays(8), LONG_AGO);
        db.jdbc()
                .sql("update work_item set closed_at = opened_at where task_id = '済んだ'")
                .update();
        assertThat(due()).extracting(DigestBundle::taskIds).containsExactly(List.of("幅の端"));
    }

    @Test
    void 届いた仕事と_名指しの仕事も_束ねて読む() {
        open("a", "kacho", null, null, TODAY);
        open("b", "kacho", null, null, TODAY);
        open("c", "bucho", null, TODAY, LONG_AGO);
        assertThat(tasks.openedAfter(LocalDateTime.of(2025, 9, 3, 6, 0)
                        .atZone(ZoneId.of("Asia/Tokyo"))
                        .toInstant()))
                .singleElement()
                .satisfies(bundle -> assertThat(bundle.taskIds()).containsExactlyInAnyOrder("a", "b"));
        assertThat(tasks.of(List.of("a", "c", "知らない")))
                .extracting(DigestBundle::taskIds)
                .containsExactlyInAnyOrder(List.of("a"), List.of("c"));
        assertThat(tasks.of(List.of())).isEmpty();
    }

    @Test
    void 文は_済んだばかりの仕事のものも読む() {
        open("a", "kacho", null, TODAY, LONG_AGO);
        db.jdbc().sql("update work_item set closed_at = opened_at").update();
        assertThat(wording().of(List.of("a")))
                .isEqualTo(Map.of("a", new DigestWords("a", "資料を提出する", "案件", null, null, false)));
        assertThat(wording().of(List.of())).isEmpty();
    }

    @Test
    void 延長した仕事のわけは_規則の日とともに言う() {
        open("a", "kacho", null, TODAY, LONG_AGO);
        db.jdbc()
                .sql("update work_item set due_reason = '部会の5開庁日前', ruled_on = date '2025-09-01'")
                .update();
        assertThat(wording().of(List.of("a")).get("a").dueReason()).isEqualTo("延長。規則では部会の5開庁日前の令和7年9月1日（月）");
    }

    @Test
    void 期限の幅は_行を読まずに索引だけで辿る() {
        db.jdbc().sql("set local enable_seqscan = off").update();
        db.jdbc().sql("set local enable_bitmapscan = off").update();
        assertThat(db.jdbc()
                        .sql("explain " + DigestTasks.DUE)
                        .param("lows", new String[] {"2025-09-01"})
                        .param("highs", new String[] {"2025-09-04"})
                        .param("since", OffsetDateTime.parse("2025-09-03T00:00:00+09:00"))
                        .query(String.class)
                        .list())
                .anyMatch(line -> line.contains("Index Only Scan using work_item_open_by_due"));
    }

    private static DigestWording wording() {
        ItemVisibility visibility = mock(ItemVisibility.class);
        when(visibility.published()).thenReturn(new Sight(false, Set.of()));
        return new DigestWording(visibility, db.jdbc());
    }
}
