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
        assertThatThrownBy(() -> imports.save("a.csv", bytes(csv), false, preview.fingerprint()))
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
    void 種別と発令事由を取り込み_空欄なら重なりから決める() {
        異動の前();

        取り込む(
                """
                職員コード,職コード,開始日,種別,発令事由
                a001,kakaricho,2027-04-01,事務取扱,令和9年4月1日付け異動
                a001,tanto,2027-04-01,,
                a002,shiba-kumin-kacho,2027-04-01,,
                """);
        確定の時の検査をする();

        assertThat(organization.appointments())
                .filteredOn(one -> one.from().isEqual(LocalDate.of(2027, 4, 1)))
                .extracting(Appointment::postCode, Appointment::kind, Appointment::reason)
                .containsExactlyInAnyOrder(
                        tuple("kakaricho", AppointmentKind.JIMU_TORIATSUKAI, "令和9年4月1日付け異動"),
                        tuple("tanto", AppointmentKind.KENMU, null),
                        tuple("shiba-kumin-kacho", AppointmentKind.HONMU, null));
    }

    @Test
    void 開始日のない行は_今の発令を終える() {
        異動の前();

        ImportPreview preview = 下見する("職員コード,職コード,開始日,終了日\na001,shiba-kumin-kacho,,令和9年3月31日\n");

        assertThat(preview.problems()).isEmpty();
        assertThat(preview.changes()).singleElement().satisfies(change -> assertThat(change.detail())
                .isEqualTo("終了日: （空） → 2027-03-31"));
        assertThat(下見する("職員コード,職コード,開始日,終了日\na002,shiba-kumin-kacho,,2027-03-31\n")
                        .problems())
                .extracting(ImportProblem::column, ImportProblem::message)
                .containsExactly(tuple("開始日", "終える発令がありません。この職員は、終了日にこの職に就いていません。"));
    }

    @Test
    void 前任の本務を終えることを選べる_選ばなければ残る件数を言う() {
        異動の前();
        String csv = "職員コード,職コード,開始日,種別\na002,shiba-kumin-kacho,2027-04-01,本務\na001,tanto,2027-04-01,本務\n";

        assertThat(下見する(csv).closable()).isEqualTo(1);
        assertThat(下見する(csv).problems()).extracting(ImportProblem::column).containsExactly("種別");

        ImportPreview closing = imports.preview("a.csv", bytes(csv), true);
        assertThat(closing.problems()).isEmpty();
        assertThat(closing.changes())
                .extracting(ImportChange::line, ImportChange::detail)
                .contains(tuple(0, "終了日: （空） → 2027-03-31"));
        imports.save("a.csv", bytes(csv), true, closing.fingerprint());
        確定の時の検査をする();
        assertThat(organization.holdersOf("shiba-kumin-kacho", LocalDate.of(2027, 3, 31)))
                .extracting(Person::code)
                .containsExactly("a001");
        assertThat(organization.holdersOf("shiba-kumin-kacho", LocalDate.of(2027, 4, 1)))
                .extracting(Person::code)
                .containsExactly("a002");
    }

    @Test
    void 発令の悪い行は_どれもわけを言って断る() {
        異動の前();

        assertThat(
                        下見する("""
                                職員コード,職コード,開始日,終了日,種別,発令事由
                                nai,tanto,2027-04-01,,,
                                a002,nai,2027-04-01,,,
                                a002,tanto,2027-04-01,2027-03-31,,
                                a001,shiba-kumin-kacho,2027-04-01,,,
                                a002,kakaricho,,,,
                                a002,kakaricho,2027-02-30,,主務,%s
                                a002,tanto,2028-04-01,,,
                                a002,tanto,2028-04-01,,,
                                """
                                        .formatted("長".repeat(201)))
                                .problems())
                .extracting(ImportProblem::line, ImportProblem::column, ImportProblem::message)
                .containsExactlyInAnyOrder(
                        tuple(2, "職員コード", "登録されていない職員です: 「nai」"),
                        tuple(3, "職コード", "登録されていない職です: 「nai」"),
                        tuple(4, "終了日", "終了日が、開始日より前です。"),
                        tuple(5, "開始日", "同じ職員の同じ職への発令と、期間が重なっています。"),
                        tuple(6, "開始日", "入力してください。"),
                        tuple(7, "開始日", "日付として読めません（例: 2025-04-01、令和7年4月1日）: 「2027-02-30」"),
                        tuple(7, "種別", "本務・兼務・事務取扱・職務代理 のどれかにしてください: 「主務」"),
                        tuple(7, "発令事由", "200 文字以内にしてください。"),
                        tuple(9, "", "8 行目と同じものです。"));
        assertThat(下見する("職員コード,職コード,開始日\n").problems())
                .extracting(ImportProblem::message)
                .containsExactly("見出しの下に行がありません。");
    }

    @Test
    void 代理の輪は_一つのファイルの中でも登録済みとでも断る() {
        取り込む(組織);
        取り込む(三つの職);

        assertThat(下見する("職コード,第一順位\nshiba-kumin-kacho,kakaricho\nkakaricho,shiba-kumin-kacho\n")
                        .problems())
                .extracting(ImportProblem::line, ImportProblem::message)
                .containsExactly(
                        tuple(2, "代理をたどると自分に戻ります（shiba-kumin-kacho → kakaricho → shiba-kumin-kacho）。"),
                        tuple(3, "代理をたどると自分に戻ります（kakaricho → shiba-kumin-kacho → kakaricho）。"));
        取り込む("職コード,第一順位\nshiba-kumin-kacho,kakaricho\nkakaricho,tanto\n");
        assertThat(下見する("職コード,第一順位\ntanto,shiba-kumin-kacho\n").problems()).hasSize(1);
    }

    private void 異動の前() {
        取り込む(組織);
        取り込む(三つの職);
        取り込む("職員コード,表示名\na001,職員A001\na002,職員A002\n");
        取り込む("職員コード,職コード,開始日\na001,shiba-kumin-kacho,2025-04-01\n");
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

        assertThatThrownBy(() -> imports.save("a.csv", bytes(組織), false, looked.fingerprint()))
                .isInstanceOf(ImportOutdatedException.class);
    }

    private ImportPreview 下見する(String csv) {
        return imports.preview("a.csv", bytes(csv));
    }

    private void 取り込む(String csv) {
        ImportPreview preview = 下見する(csv);
        assertThat(preview.problems()).isEmpty();
        imports.save("a.csv", bytes(csv), false, preview.fingerprint());
    }

    private static void 確定の時の検査をする() {
        db.jdbc().sql("set constraints all immediate").update();
    }

    private static byte[] bytes(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }
}
