package jp.michisuji.transfer.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.michisuji.organization.ImportProblem;
import jp.michisuji.transfer.Destination;
import jp.michisuji.transfer.DutySection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 業務のファイルの読み取り。 */
class DutyFileTest {

    static final List<DutySection> KNOWN = List.of(
            new DutySection("まちづくり課", true, List.of()),
            new DutySection("支所まちづくり課", true, List.of()),
            new DutySection("土木課", false, List.of()),
            new DutySection("土木管理課", false, List.of()),
            new DutySection("地域交通課", false, List.of()));

    private static final String 見出し = "今の課,係・区分,業務の見出し,業務,引継ぎ先,必要人員数,移管日,引継ぎ先ごとの人数\n";

    private static DutyFile 読む(String csv) {
        return 読む(csv.getBytes(UTF_8), Map.of(), Map.of());
    }

    private static DutyFile 読む(byte[] content, Map<String, String> columns, Map<String, String> sections) {
        return DutyFileReader.read("表.csv", content, new Readings(KNOWN, columns, sections));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void 平らな表を文字コードを見分けて読む(String charset) {
        String csv = 見出し + "まちづくり課,まちづくり係,占用に関すること,道路占用許可,支所まちづくり課:町会等;土木管理課,1.5,令和8年4月1日,\n";
        DutyFile file = 読む(csv.getBytes(java.nio.charset.Charset.forName(charset)), Map.of(), Map.of());

        assertThat(file.problems()).isEmpty();
        DutyRow row = file.rows().get(0);
        assertThat(row.team()).isEqualTo("まちづくり係");
        assertThat(row.destinations())
                .containsExactly(new Destination("支所まちづくり課", "町会等", null), new Destination("土木管理課", null, null));
        assertThat(row.transferOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(row.line()).isEqualTo(2);
    }

    @Test
    void 資料の星取表の形を_頁ごとの見出しと分担とともに読む() {
        String paper =
                """
                事務分掌（まちづくり課）（案）
                業務,引継ぎ課（案） 土木課,支所 まちづくり課,土木 管理課,必要 人員数
                まちづくり係
                占用に関すること
                道路占用許可,,○町会等,○,1.5
                交通対策の相談に関すること →削除
                交通対策に関する相談・調整
                引継ぎ課（案） 業務,支所 まちづくり課,土木課,地域交 通課,必要 人員数
                自転車等駐車場の管理運営に関すること
                自転車等駐車場の整備・ 管理運営,,○（整備※）,○,1 2
                ※申請は支所でも書類収受する
                支所で担当しない事業は各部で実施可否を判断。
                """;
        DutyFile file = 読む(paper);

        assertThat(file.problems()).isEmpty();
        assertThat(file.askedSections()).isEmpty();
        assertThat(file.rows())
                .extracting(DutyRow::team, DutyRow::heading, DutyRow::name, DutyRow::headcount)
                .containsExactly(
                        tuple("まちづくり係", "占用に関すること", "道路占用許可", "1.5"),
                        tuple("まちづくり係", "交通対策の相談に関すること", "交通対策に関する相談・調整", null),
                        tuple("まちづくり係", "自転車等駐車場の管理運営に関すること", "自転車等駐車場の整備・管理運営", "1 2"));
        assertThat(file.rows().get(1).destinations()).isEmpty();
        assertThat(file.rows().get(2).destinations())
                .containsExactly(new Destination("土木課", "整備※", null), new Destination("地域交通課", null, null));
    }

    @Test
    void 見出しだけのファイルは_業務がないと言う() {
        assertThat(誤り(見出し)).containsExactly("業務の行がありません。");
    }

    @Test
    void 同じ業務が二つあれば行と列を言う() {
        String row = "まちづくり課,,占用,道路占用許可,土木管理課,1,,\n";
        assertThat(読む(見出し + row + "まちづくり課,,占用,道路　占用許可,土木課,1,,\n").problems())
                .containsExactly(new ImportProblem("表.csv", 3, "業務", "2 行目と同じ業務です。"));
    }

    @Test
    void 六月三十一日や負の人数は_行と列を言って断る() {
        DutyFile file = 読む(見出し + "まちづくり課,,占用,甲,土木管理課,−1,2027-06-31,\n"
                + "まちづくり課,,占用,乙,土木管理課,△2,,-1\nまちづくり課,,占用,丙,土木管理課;土木課,1,,1\n");
        assertThat(file.problems())
                .extracting(ImportProblem::line, ImportProblem::column)
                .containsExactlyInAnyOrder(
                        tuple(2, "必要人員数"),
                        tuple(2, "移管日"),
                        tuple(3, "必要人員数"),
                        tuple(3, "引継ぎ先ごとの人数"),
                        tuple(4, "引継ぎ先ごとの人数"));
        assertThat(file.problems()).extracting(ImportProblem::message).anyMatch(message -> message.contains("ない日"));
    }

    @Test
    void 半角カナは全角に直し_全角の数字は数として読む() {
        DutyFile file = 読む(見出し + "まちづくり課,,占用,ﾊﾟﾄﾛｰﾙ（４業務）,土木管理課,１．５,２０２７-０４-０１,０．５\n");
        assertThat(file.problems()).isEmpty();
        DutyRow row = file.rows().get(0);
        assertThat(row.name()).isEqualTo("パトロール（４業務）");
        assertThat(row.headcount()).isEqualTo("１．５");
        assertThat(row.transferOn()).isEqualTo(LocalDate.of(2027, 4, 1));
        assertThat(row.destinations().get(0).people()).isEqualTo(new BigDecimal("0.5"));
    }

    @Test
    void 知らない課と部は尋ね_答えれば加えるか読み替える() {
        byte[] csv = (見出し + "まちづくり係,,占用,甲,新しい課,1,,\n").getBytes(UTF_8);
        assertThat(読む(csv, Map.of(), Map.of()).askedSections()).containsExactly("まちづくり係", "新しい課");

        DutyFile answered = 読む(csv, Map.of(), Map.of("まちづくり係", "TEAM:まちづくり課", "新しい課", "NEW"));
        assertThat(answered.asks()).isFalse();
        assertThat(answered.rows().get(0).section()).isEqualTo("まちづくり課");
        assertThat(answered.rows().get(0).team()).isEqualTo("まちづくり係");
        assertThat(answered.added()).isEqualTo(Map.of("新しい課", false));
    }

    @Test
    void ほかの見出しのファイルは_見出しの読み方を尋ねる() {
        byte[] csv = "担当課,事務の区分,事務名,移す先,電話\nまちづくり課,占用,甲,土木課,1234\n".getBytes(UTF_8);
        assertThat(読む(csv, Map.of(), Map.of()).askedColumns()).containsExactly("担当課", "事務の区分", "事務名", "移す先", "電話");

        Map<String, String> answers =
                Map.of("担当課", "SECTION", "事務の区分", "HEADING", "事務名", "DUTY", "移す先", "DESTINATIONS", "電話", "IGNORED");
        DutyFile file = 読む(csv, answers, Map.of());
        assertThat(file.problems()).isEmpty();
        assertThat(file.rows()).extracting(DutyRow::name).containsExactly("甲");
    }

    @Test
    void 要る列がなければそう言う() {
        assertThat(誤り("今の課,業務\nまちづくり課,甲\n")).containsExactly("「業務の見出し」の列がありません。", "「引継ぎ先」の列がありません。");
    }

    @Test
    void 引継ぎ先のない業務は_やめる印がなければ断る() {
        assertThat(誤り(見出し + "まちづくり課,,占用,甲,,,,\n")).hasSize(1).first().asString().contains("→削除");
        assertThat(読む(見出し + "まちづくり課,,占用 →削除,甲,,,,\n").problems()).isEmpty();
    }

    @Test
    void 一万行は多すぎると言い_何も読み込まない() {
        StringBuilder csv = new StringBuilder(見出し);
        IntStream.range(0, 10_000)
                .forEach(n -> csv.append("まちづくり課,,占用,業務").append(n).append(",土木課,1,,\n"));
        assertThat(誤り(csv.toString()))
                .hasSize(1)
                .first()
                .asString()
                .contains("5000 件まで")
                .contains("10000 件");
    }

    private static List<String> 誤り(String csv) {
        return 読む(csv).problems().stream().map(ImportProblem::message).toList();
    }
}
