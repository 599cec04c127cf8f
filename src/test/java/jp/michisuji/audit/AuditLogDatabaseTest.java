package jp.michisuji.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
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
                "drop trigger audit_entry_append_only on audit_entry",
                "alter table audit_entry disable trigger all",
                "drop table audit_seal",
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

        assertThat(確かめる()).isEqualTo(ChainVerdict.sound(7));
        assertThat(verifier.head())
                .hasValueSatisfying(head -> assertThat(head.hash()).hasSize(64));
    }

    @Test
    void 封を待つ記録は壊れていない() {
        記録を(1);

        assertThat(確かめる()).isEqualTo(ChainVerdict.sound(0));
        assertThat(verifier.head()).isEmpty();
    }

    @Test
    void 職員の表にいる人は番号だけで残り_名は職員の表から出る() {
        UUID number = 職員を登録する();
        log.record(課長, Act.of("item.propose", "item", "7", "起案した").onItem(7L));

        assertThat(db.jdbc()
                        .sql("select person_id, person_code, person_label from audit_entry")
                        .query()
                        .singleRow())
                .containsEntry("person_id", number)
                .containsEntry("person_code", null)
                .containsEntry("person_label", "");
        assertThat(log.ofItem(7).get(0).actor()).isEqualTo(課長);
        db.jdbc().sql("update person set label = '退職者 0001'").update();
        assertThat(log.ofItem(7).get(0).actor().label()).isEqualTo("芝地区総合支所 区民課長 退職者 0001");
    }

    @Test
    void 番号のない古い行の封も_番号のある新しい行の封も正しい() {
        記録を(1);
        職員を登録する();
        記録を(1);
        sealer.sealAll();

        assertThat(db.jdbc()
                        .sql("select count(person_id) from audit_entry")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(確かめる()).isEqualTo(ChainVerdict.sound(2));
        assertThat(log.ofItem(7)).extracting(AuditEntry::actor).containsExactly(課長, 課長);
    }

    private UUID 職員を登録する() {
        return db.jdbc()
                .sql("insert into person (code, label) values ('a001', '職員A001') returning opaque_id")
                .query(UUID.class)
                .single();
    }

    private ChainVerdict 確かめる() {
        return verifier.verify(List.of(), count -> {});
    }

    private void 記録を(int count) {
        for (int i = 1; i <= count; i++) {
            log.record(課長, Act.of("test", "item", "7", i + "件目").onItem(7L));
        }
    }
}
