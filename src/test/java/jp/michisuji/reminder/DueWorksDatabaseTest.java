package jp.michisuji.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.michisuji.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** 期限のある仕事の束の読み口。 */
class DueWorksDatabaseTest {

    private static final LocalDate DUE = LocalDate.of(2025, 9, 10);

    @RegisterExtension
    static final TestDatabase db = TestDatabase.rollingBack();

    private int tasks;

    @Test
    void 開いている仕事を_作業と期限と知らせた回数で束ねる() {
        task("submitPaper", DUE, 0, false);
        task("submitPaper", DUE, 0, false);
        task("submitPaper", DUE, 1, false);
        task("checkPaper", DUE, 0, false);

        assertThat(new DueWorks(db.jdbc()).until(DUE))
                .containsExactly(
                        new DueWork("checkPaper", "checkPaperする", DUE, 0, 1),
                        new DueWork("submitPaper", "submitPaperする", DUE, 0, 2),
                        new DueWork("submitPaper", "submitPaperする", DUE, 1, 1));
    }

    @Test
    void 済んだ仕事と期限のない仕事とその日より後の仕事は読まない() {
        task("submitPaper", DUE, 0, true);
        task("submitPaper", null, 0, false);
        task("submitPaper", DUE.plusDays(1), 0, false);

        assertThat(new DueWorks(db.jdbc()).until(DUE)).isEmpty();
    }

    private void task(String key, LocalDate due, int reminded, boolean closed) {
        db.jdbc()
                .sql(
                        """
                        insert into work_item (task_id, process_key, process_instance_id, definition_id, task_key, step,
                          subject_type, subject_id, title, post_code, opened_at, due_on, reminded, closed_at)
                        values (?, 'p', 'p', 'p', ?, ?, 's', '1', '案件', 'post', now(), ?, ?,
                          case when ? then now() end)""")
                .params("t" + ++tasks, key, key + "する", due, reminded, closed)
                .update();
    }
}
