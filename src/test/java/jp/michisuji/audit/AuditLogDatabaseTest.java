package jp.michisuji.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

class AuditLogDatabaseTest {

    private static final Clock 令和七年九月四日 = Clock.fixed(Instant.parse("2025-09-04T00:00:00Z"), ZoneId.of("Asia/Tokyo"));
    private static final Actor 課長 = new Actor("a001", "職員A001", "shiba-kumin-kacho", "芝地区総合支所 区民課長");

    @RegisterExtension
    static final TestDatabase db = TestDatabase.rollingBack();

    private AuditLog log;
    private AuditSealer sealer;
    private ChainVerifier verifier;

    @BeforeEach
    void 用意する() {
        log = new AuditLog(db.jdbc(), 令和七年九月四日, new AuditEntryMapper(令和七年九月四日));
        sealer = new AuditSealer(new JdbcTemplate(db.dataSource()), db.transactionManager(), 2);
        verifier = new ChainVerifier(db.jdbc());
    }

    @Test
    void 書いた行為を案件ごとに新しい順で読める() {
        log.record(課長, Act.of("item.propose", "item", "7", "起案した").onItem(7L));
        log.record(課長, Act.of("item.rename", "item", "7", "件名を直した").onItem(7L).changed("件名", "旧", "新"));
        log.record(課長, Act.of("item.propose", "item", "8", "起案した").onItem(8L));

        assertThat(log.ofItem(7)).extracting(AuditEntry::summary).containsExactly("件名を直した", "起案した");
        AuditEntry newest = log.ofItem(7).get(0);
        assertThat(newest.at()).isEqualTo(LocalDateTime.of(2025, 9, 4, 9, 0));
        assertThat(newest.actor()).isEqualTo(課長);
        assertThat(newest.changes()).containsExactly(new AuditEntry.Change("件名", "旧", "新"));
        assertThat(log.ofSubject("item", "8")).hasSize(1);
    }

    @Test
    void システムの行為は職員なしで残る() {
        log.record(Actor.system(), Act.of("timer", "item", "7", "期限が来た").onItem(7L));

        assertThat(log.ofItem(7).get(0).actor()).isEqualTo(Actor.system());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set summary = ''",
                "delete from audit_entry",
                "truncate audit_entry cascade",
                "update audit_seal set seq = seq + 1",
                "delete from audit_seal"
            })
    void 記録と封は書き換えも削除もできない(String sql) {
        記録を(3);
        sealer.sealAll();

        assertThatThrownBy(() -> db.jdbc().sql(sql).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void 封は束をまたいでつながる() {
        記録を(5);
        sealer.sealAll();
        記録を(2);
        sealer.sealAll();

        assertThat(verifier.verify()).isEqualTo(ChainVerdict.sound(7));
        assertThat(verifier.head()).hasValueSatisfying(head -> assertThat(head).hasSize(64));
    }

    @Test
    void 封を待つ記録は壊れていない() {
        記録を(1);

        assertThat(verifier.verify()).isEqualTo(ChainVerdict.sound(0));
        assertThat(verifier.head()).isEmpty();
    }

    @Test
    void 書き換えた記録を最初の一つまで突き止める() {
        記録を(4);
        sealer.sealAll();
        long third = 番目の記録(3);
        裏口で("update audit_entry set summary = '改竄' where id = " + third);

        ChainVerdict verdict = verifier.verify();

        assertThat(verdict.isSound()).isFalse();
        assertThat(verdict.brokenEntryId()).isEqualTo(third);
        assertThat(verdict.sealed()).isEqualTo(2);
    }

    @Test
    void 消した記録と封と滑り込ませた記録も見つける() {
        記録を(4);
        sealer.sealAll();
        long second = 番目の記録(2);
        裏口で("delete from audit_seal where entry_id = " + second);
        assertThat(verifier.verify().reason()).isEqualTo("封の連番が飛んでいます");
    }

    @Test
    void 引き金を外して入れた記録を見つける() {
        裏口で(
                """
                insert into audit_entry (at, person_label, action, subject_type, subject_id, summary, before_values,
                    after_values) values (now(), 'x', 'x', 'x', 'x', 'x', '{}', '{}')
                """);

        assertThat(verifier.verify().reason()).isEqualTo("封のない記録です");
    }

    private void 記録を(int count) {
        for (int i = 1; i <= count; i++) {
            log.record(課長, Act.of("test", "item", "7", i + "件目").onItem(7L));
        }
    }

    private long 番目の記録(int nth) {
        return db.jdbc()
                .sql("select entry_id from audit_seal where seq = ?")
                .param(nth)
                .query(Long.class)
                .single();
    }

    private void 裏口で(String sql) {
        db.jdbc().sql("set local session_replication_role = replica").update();
        db.jdbc().sql(sql).update();
        db.jdbc().sql("set local session_replication_role = origin").update();
    }
}
