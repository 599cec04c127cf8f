package jp.michisuji.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.workflow.StepHistory.Subject;
import jp.michisuji.workflow.StepHistory.Walked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** 仕事の歩み。尋ねた主題の作業ごとに、初めて開いた時刻から、終わりに済ませた時刻までを一行で答える。 */
@ApplicationTest
@Transactional
class StepHistoryTest {

    private static final String FIRST = "2026-06-01T10:00:00+09:00";
    private static final String SECOND = "2026-06-02T10:00:00+09:00";
    private static final String THIRD = "2026-06-03T10:00:00+09:00";

    @Autowired
    StepHistory history;

    @Autowired
    JdbcClient jdbc;

    @Test
    void 繰り返した作業は一行にまとめる() {
        work("a", "one", "draft", FIRST, SECOND, "COMPLETED");
        work("b", "one", "draft", SECOND, THIRD, "COMPLETED");

        assertThat(of("one")).containsExactly(walked("one", "draft", FIRST, SECOND, THIRD, false));
    }

    @Test
    void 一つでも開いていれば_その作業は開いている() {
        work("a", "one", "draft", FIRST, SECOND, "COMPLETED");
        work("b", "one", "draft", THIRD, null, null);

        assertThat(of("one")).containsExactly(walked("one", "draft", FIRST, THIRD, SECOND, true));
    }

    @Test
    void 要らなくなった仕事と_尋ねない主題の仕事は答えない() {
        work("a", "one", "draft", FIRST, SECOND, "CANCELLED");
        work("b", "other", "draft", FIRST, SECOND, "COMPLETED");

        assertThat(of("one")).isEmpty();
        assertThat(history.of(List.of())).isEmpty();
    }

    @Test
    void 作業ごと_主題ごとに答える() {
        work("a", "one", "draft", FIRST, SECOND, "COMPLETED");
        work("b", "one", "check", SECOND, null, null);
        work("c", "other", "draft", FIRST, null, null);

        assertThat(of("one", "other"))
                .containsExactlyInAnyOrder(
                        walked("one", "draft", FIRST, FIRST, SECOND, false),
                        walked("one", "check", SECOND, SECOND, null, true),
                        walked("other", "draft", FIRST, FIRST, null, true));
    }

    private List<Walked> of(String... ids) {
        return history.of(
                List.of(ids).stream().map(id -> new Subject("walked", id)).toList());
    }

    private static Walked walked(
            String subject, String task, String first, String lastOpened, String lastClosed, boolean open) {
        return new Walked("walked", subject, "p", task, at(first), at(lastOpened), at(lastClosed), open);
    }

    private static Instant at(String time) {
        return time == null ? null : OffsetDateTime.parse(time).toInstant();
    }

    private void work(String id, String subject, String task, String opened, String closed, String closing) {
        jdbc.sql(
                        """
                        insert into work_item (task_id, process_key, process_instance_id, definition_id, task_key, step,
                          subject_type, subject_id, title, post_code, opened_at, closed_at, closing)
                        values (?, 'p', 'i', 'd', ?, '作業', 'walked', ?, '題名', '職', ?, ?, ?)""")
                .params(
                        "walked-" + id,
                        task,
                        subject,
                        OffsetDateTime.parse(opened),
                        closed == null ? null : OffsetDateTime.parse(closed),
                        closing)
                .update();
    }
}
