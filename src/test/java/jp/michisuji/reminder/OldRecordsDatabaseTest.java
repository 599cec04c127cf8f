package jp.michisuji.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import jp.michisuji.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** 古い記録の片付け。保つ間の日までは残し、過ぎたものは古いものから少しずつ消す。 */
class OldRecordsDatabaseTest {

    private static final LocalDate WRITTEN = LocalDate.of(2025, 9, 4);

    @RegisterExtension
    static final TestDatabase db = TestDatabase.rollingBack();

    private OldRecords records;

    @BeforeEach
    void 記録を一行ずつ書く() {
        records = new OldRecords(db.jdbc(), new KeptRecords(Period.ofYears(3)));
        line(WRITTEN, 1);
        db.jdbc()
                .sql(
                        """
                        insert into mail_skip (person_code, kind, subject_key, title, on_day, reason, at)
                        values ('kacho', 'DIGEST', 't', '資料を提出する', ?, 'ABSENT', '2025-09-04T06:00+09:00')""")
                .param(WRITTEN)
                .update();
        db.jdbc()
                .sql(
                        """
                        with sent as (
                          insert into mail (message_id, person_code, to_address, subject, body, kind, subject_key, on_day,
                            state, next_attempt_at, created_at)
                          values ('m', 'kacho', 'a@test.invalid', '件名', '本文', 'DIGEST', 'digest', ?,
                            'SENT', '2025-09-04T08:30+09:00', '2025-09-04T06:00+09:00') returning id)
                        insert into mail_attempt (mail_id, at, node, outcome)
                        select id, '2025-09-04T08:30+09:00', 'n', 'SENT' from sent""")
                .param(WRITTEN)
                .update();
    }

    private void line(LocalDate day, int count) {
        db.jdbc()
                .sql("insert into digest_line (day, person_code, section, task_id, receiver)"
                        + " select ?, 'kacho', 'TODAY', 't' || g, 'HOLDER' from generate_series(1, ?) g")
                .params(day, count)
                .update();
    }

    private long rows(String table) {
        return db.jdbc().sql("select count(*) from " + table).query(Long.class).single();
    }

    @Test
    void ちょうど三年までは残す() {
        records.clear(WRITTEN.plusYears(3));
        assertThat(rows("digest_line")).isOne();
        assertThat(rows("mail_skip")).isOne();
        assertThat(rows("mail_attempt")).isOne();
    }

    @Test
    void 三年を過ぎれば消し_送ったメールは残す() {
        records.clear(WRITTEN.plusYears(3).plusDays(1));
        assertThat(rows("digest_line")).isZero();
        assertThat(rows("mail_skip")).isZero();
        assertThat(rows("mail_attempt")).isZero();
        assertThat(rows("mail")).isOne();
    }

    @Test
    void 一度に消す数には限りがあり_残りは次の日に消す() {
        line(WRITTEN, OldRecords.AT_ONCE);
        line(WRITTEN.plusYears(1), 1);
        records.clear(WRITTEN.plusYears(3).plusDays(1));
        assertThat(rows("digest_line")).isEqualTo(2);
        records.clear(WRITTEN.plusYears(3).plusDays(2));
        assertThat(rows("digest_line")).as("保つ間のものだけが残る").isOne();
    }

    @Test
    void 保つ間が一か月に満たない設定は断る() {
        assertThatThrownBy(() -> new KeptRecords(Period.ofDays(40)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("michisuji.reminder.keep");
    }
}
