package jp.michisuji.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** 十万件の監査記録。どの改竄も、番号を挙げて言葉で見つける。番号の五万件目を狙う。 */
class ChainTamperingDatabaseTest {

    private static final int COUNT = 100_000;

    @RegisterExtension
    static final TestDatabase db = TestDatabase.committing();

    private static Chain chain;

    @BeforeAll
    static void 十万件を書いて封をする() {
        chain = new Chain(db);
        chain.write(COUNT);
        chain.sealer(5000).sealAll();
    }

    @Test
    void 手を触れていない鎖は正しい() {
        assertThat(chain.verify(List.of())).isEqualTo(ChainVerdict.sound(COUNT));
    }

    static Stream<Arguments> 改竄() {
        return Stream.of(
                arguments(
                        "書き換え",
                        new String[] {"update audit_entry set summary = '別のこと' where id = 50000"},
                        "記録の番号 50000、封の連番 50000：記録が封をした時と違います。書き換えられました"),
                arguments(
                        "行った人の付け替え",
                        new String[] {"update audit_entry set person_id = null, person_code = 'x' where id = 50000"},
                        "記録の番号 50000、封の連番 50000：記録が封をした時と違います。書き換えられました"),
                arguments(
                        "記録だけの削除",
                        new String[] {"delete from audit_entry where id = 50000"},
                        "記録の番号 50000、封の連番 50000：記録が失われています。封だけが残っています"),
                arguments(
                        "記録と封の削除",
                        new String[] {
                            "delete from audit_seal where entry_id = 50000", "delete from audit_entry where id = 50000"
                        },
                        "記録の番号 50001、封の連番 50001：封の連番 50000 が欠けています。記録と封が消されました"),
                arguments(
                        "削除して連番を詰める",
                        new String[] {
                            "delete from audit_seal where entry_id = 50000",
                            "delete from audit_entry where id = 50000",
                            "alter table audit_seal drop constraint audit_seal_pkey",
                            "update audit_seal set seq = seq - 1 where seq > 50000"
                        },
                        "記録の番号 50001、封の連番 50000：前の封とつながりません。封が書き換えられました"),
                arguments(
                        "差込み",
                        new String[] {
                            """
                            insert into audit_entry (at, person_label, action, subject_type, subject_id, summary,
                              before_values, after_values) values (now(), 'x', 'x', 'x', 'x', 'x', '{}', '{}')
                            """
                        },
                        "記録の番号 100001：封のない記録です。記録の表に直に書き込まれました"),
                arguments(
                        "記録の入替え",
                        new String[] {
                            "alter table audit_seal drop constraint audit_seal_entry_id_key",
                            "update audit_seal set entry_id = 100001 - seq where seq in (50000, 50001)"
                        },
                        "記録の番号 50001、封の連番 50000：記録の順が入れ替わっています"),
                arguments(
                        "封の入替え",
                        new String[] {
                            "alter table audit_seal drop constraint audit_seal_pkey",
                            "update audit_seal set seq = 100001 - seq where seq in (50000, 50001)"
                        },
                        "記録の番号 50001、封の連番 50000：封の順が入れ替わっています"),
                arguments(
                        "封の書き換え",
                        new String[] {"update audit_seal set hash = sha256('x') where seq = 50000"},
                        "記録の番号 50000、封の連番 50000：記録が封をした時と違います。書き換えられました"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("改竄")
    void 改竄を番号と言葉で見つける(String kind, String[] sql, String words) {
        assertThat(chain.tampered(List.of(), sql).words()).isEqualTo(words);
    }

    @Test
    void 切り取られた末尾は_書き留めた先頭と見比べて見つける() {
        String[] cut = {"delete from audit_seal where seq > 99990", "delete from audit_entry where id > 99990"};
        assertThat(chain.tampered(List.of(), cut).isSound()).as("鎖だけでは分からない").isTrue();

        ChainVerdict verdict = chain.tampered(List.of(head()), cut);

        assertThat(verdict.words())
                .isEqualTo("封の連番 99991：末尾が切り取られています。2025-09-03に書き留めた先頭は封の連番 100000 なので、少なくとも10件が失われました");
    }

    @Test
    void 作り直された鎖は_書き留めた先頭と値が違う() {
        ChainHead head = head();
        ChainHead other = new ChainHead(head.day(), 50_000, head.hash(), 50_000);

        assertThat(chain.verify(List.of(head)).isSound()).isTrue();
        assertThat(chain.verify(List.of(other)).words())
                .isEqualTo("記録の番号 50000、封の連番 50000：2025-09-03に書き留めた先頭と値が違います。ここまでの鎖が作り直されました");
    }

    private static ChainHead head() {
        String hash = new ChainVerifier(db.jdbc()).head().orElseThrow().hash();
        return new ChainHead(LocalDate.of(2025, 9, 3), COUNT, hash, COUNT);
    }
}
