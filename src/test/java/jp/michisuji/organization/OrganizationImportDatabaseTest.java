package jp.michisuji.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import jp.michisuji.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OrganizationImportDatabaseTest {

    private static final String 組織 =
            """
            組織コード,名称,上位組織コード,種別,補い,並び順
            shiba-kumin,区民課,shiba,課,,2
            shiba,芝地区総合支所,,総合支所,,1
            """;
    private static final String 職 = "職コード,職名,組織コード,職位\nshiba-kumin-kacho,区民課長,shiba-kumin,課長\n";
    private static final String 三つの職 = 職 + "kakaricho,係長,shiba-kumin,係長\ntanto,担当,shiba-kumin,担当\n";
    private static final String 職員 = "職員コード,表示名,メールアドレス\na001,職員A001,a001@example.jp\n";

    @RegisterExtension
    static final TestDatabase db = TestDatabase.rollingBack();

    private Organization organization;
    private OrganizationImport imports;
    private Deputies deputies;
    private Superiors superiors;

    @BeforeEach
    void 用意する() {
        ChartCache cache = OrganizationForTests.chartCache(db.jdbc(), Duration.ofHours(1));
        organization = new Organization(db.jdbc(), cache);
        deputies = new Deputies(db.jdbc(), cache);
        superiors = new Superiors(db.jdbc(), cache);
        imports = new OrganizationImport(
                organization,
                new OrganizationRegistry(db.jdbc(), cache),
                new SuccessionRegistry(db.jdbc(), deputies, superiors));
    }

    @Test
    void 空から順に取り込める() {
        取り込む(組織);
        取り込む(職);
        取り込む(職員);
        取り込む("職員コード,職コード,開始日,終了日\na001,shiba-kumin-kacho,令和7年4月1日,\n");
        確定の時の検査をする();

        assertThat(organization.holdersOf("shiba-kumin-kacho", LocalDate.of(2025, 9, 4)))
                .extracting(Person::label)
                .containsExactly("職員A001");
        assertThat(organization.departmentOf("shiba-kumin-kacho")).isEqualTo("shiba");
    }

    @Test
    void 下見は新規と変更と変更なしを分ける() {
        取り込む(組織);

        ImportPreview preview = 下見する(
                """
                組織コード,名称,上位組織コード,種別,補い,並び順
                shiba,芝地区総合支所,,総合支所,,1
                shiba-kumin,区民サービス課,shiba,課,,2
                shiba-kanri,管理課,shiba,課,補い,3
                """);

        assertThat(preview.changes())
                .extracting(ImportChange::kind)
                .containsExactly(ImportChange.Kind.UNCHANGED, ImportChange.Kind.CHANGED, ImportChange.Kind.NEW);
        assertThat(preview.changes().get(1).detail()).isEqualTo("名称: 区民課 → 区民サービス課");
        assertThat(organization.units()).hasSize(2);
    }

    @Test
    void 同じものをもう一度取り込むことはない() {
        取り込む(組織);

        assertThat(下見する(組織).isAcceptable()).isFalse();
    }

    @Test
    void 誤りは行と列で示し_一つでもあれば何も取り込まない() {
        String csv =
                """
                組織コード,名称,上位組織コード,種別
                ok,正しい課,,課
                だめ,,nai,班
                ok,重なる課,,課
                moji,課,nai,課
                """;
        ImportPreview preview = 下見する(csv);

        assertThat(preview.problems())
                .extracting(ImportProblem::line, ImportProblem::column)
                .contains(tuple(3, "組織コード"), tuple(3, "名称"), tuple(3, "種別"), tuple(4, ""), tuple(5, "上位組織コード"));
        assertThatThrownBy(() -> imports.save("a.csv", bytes(csv), preview.fingerprint()))
                .isInstanceOf(ImportOutdatedException.class);
        assertThat(organization.units()).isEmpty();
    }

    @Test
    void 上位の輪を断る() {
        ImportPreview preview = 下見する("組織コード,名称,上位組織コード,種別\na,一課,b,課\nb,二課,a,課\n");

        assertThat(preview.problems())
                .extracting(ImportProblem::message)
                .containsOnly("上位をたどると自分に戻ります。")
                .hasSize(2);
    }

    @Test
    void 様式にない見出しと見分けられない表を断る() {
        assertThat(下見する("職員コード,表示名,メール\na001,職員A001,x\n").problems())
                .extracting(ImportProblem::column)
                .containsExactly("メール");
        assertThat(下見する("甲,乙\n1,2\n").problems()).hasSize(1);
    }

    @Test
    void 誤ったメールアドレスと制御文字を断る() {
        ImportPreview preview = 下見する(
                "職員コード,表示名,メールアドレス\na,甲\u0000,a@example.jp\nb,乙,ｂ@example.jp\nc,丙,\"c@x.jp,d@x.jp\"\nd,\"丁\n戊\",\n");

        assertThat(preview.problems())
                .extracting(ImportProblem::column)
                .containsExactly("表示名", "メールアドレス", "メールアドレス", "表示名");
    }

    @Test
    void 異動は前の発令の終了と次の発令を一度に取り込める() {
        取り込む(組織);
        取り込む(職);
        取り込む(職員);
        取り込む("職員コード,職コード,開始日,終了日\na001,shiba-kumin-kacho,2025-04-01,\n");
        取り込む(
                """
                職員コード,職コード,開始日,終了日
                a001,shiba-kumin-kacho,2026-10-01,
                a001,shiba-kumin-kacho,2025-04-01,2026-03-31
                """);
        確定の時の検査をする();

        assertThat(organization.appointments())
                .extracting(Appointment::to)
                .containsExactly(LocalDate.of(2026, 3, 31), null);
    }

    @Test
    void 重なる発令と知らない職を断る() {
        取り込む(職員);
        取り込む(組織);
        取り込む(職);

        ImportPreview preview = 下見する(
                """
                職員コード,職コード,開始日,終了日
                a001,shiba-kumin-kacho,2025-04-01,2026-03-31
                a001,shiba-kumin-kacho,2026-03-31,
                a001,nai,2025-04-01,2025-03-31
                """);

        assertThat(preview.problems())
                .extracting(ImportProblem::line, ImportProblem::column)
                .containsExactly(tuple(2, "開始日"), tuple(3, "開始日"), tuple(4, "職コード"), tuple(4, "終了日"));
    }

    @Test
    void 代理の順と上司を取り込み_もう一度取り込むと置き替わる() {
        取り込む(組織);
        取り込む(三つの職);
        取り込む("職コード,第一順位,第二順位,第三順位,上司\nshiba-kumin-kacho,kakaricho,tanto,,\ntanto,kakaricho,,,shiba-kumin-kacho\n");
        assertThat(deputies.of("shiba-kumin-kacho")).extracting(Post::code).containsExactly("kakaricho", "tanto");
        assertThat(superiors.of("tanto")).map(Post::code).contains("shiba-kumin-kacho");

        ImportPreview preview = 下見する("職コード,第一順位\nshiba-kumin-kacho,tanto\n");
        assertThat(preview.changes().get(0).detail()).isEqualTo("代理: kakaricho、tanto → tanto");
        取り込む("職コード,第一順位\nshiba-kumin-kacho,tanto\n");
        assertThat(deputies.of("shiba-kumin-kacho")).extracting(Post::code).containsExactly("tanto");
    }

    @Test
    void 自分自身_二重_ない職_上司の輪は代理として取り込めない() {
        取り込む(組織);
        取り込む(三つの職);

        assertThat(
                        下見する("""
                                職コード,第一順位,第二順位,上司
                                shiba-kumin-kacho,shiba-kumin-kacho,,
                                kakaricho,tanto,tanto,tanto
                                tanto,nai,,kakaricho
                                """)
                                .problems())
                .extracting(ImportProblem::line, ImportProblem::message)
                .containsExactlyInAnyOrder(
                        tuple(2, "自分自身を代理や上司にはできません。"),
                        tuple(3, "同じ職が二度、代理になっています。"),
                        tuple(3, "上司をたどると自分に戻ります。"),
                        tuple(4, "登録されていない職です: 「nai」"),
                        tuple(4, "上司をたどると自分に戻ります。"));
    }

    @Test
    void 下見の後に組織が変わったら取り込まない() {
        ImportPreview looked = 下見する(組織);
        取り込む("組織コード,名称,種別\nshiba,芝支所,総合支所\n");

        assertThatThrownBy(() -> imports.save("a.csv", bytes(組織), looked.fingerprint()))
                .isInstanceOf(ImportOutdatedException.class);
    }

    private ImportPreview 下見する(String csv) {
        return imports.preview("a.csv", bytes(csv));
    }

    private void 取り込む(String csv) {
        ImportPreview preview = 下見する(csv);
        assertThat(preview.problems()).isEmpty();
        imports.save("a.csv", bytes(csv), preview.fingerprint());
    }

    private static void 確定の時の検査をする() {
        db.jdbc().sql("set constraints all immediate").update();
    }

    private static byte[] bytes(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }
}
