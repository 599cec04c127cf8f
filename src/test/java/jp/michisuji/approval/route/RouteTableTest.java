package jp.michisuji.approval.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.approval.Medium;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.DecisionTable.Row;
import jp.michisuji.web.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 決裁の経路の表。区分・金額・重さ・地区・添付の大きさから、どの行が当たるか。 */
class RouteTableTest {

    private final DecisionTable table;

    RouteTableTest() throws IOException {
        table = DecisionTable.read(Files.readString(Path.of("bpmn/approval/approval-route.dmn")));
    }

    @ParameterizedTest
    @CsvSource({
        "GENERAL, LIGHT, 0, LINE:KAKARICHO 回議 > LINE:KACHO 決裁（専決）",
        "GENERAL, ORDINARY, 0, LINE:KAKARICHO 回議 > LINE:KACHO 回議 > LINE:BUCHO 決裁（専決）",
        "GENERAL, GRAVE, 0, LINE:KAKARICHO 回議 > LINE:KACHO 回議 > LINE:BUCHO 決裁（専決）",
        "CONTRACT, ORDINARY, 500000, LINE:KAKARICHO 回議 > LINE:KACHO 決裁（専決）",
        "CONTRACT, ORDINARY, 500001, LINE:KAKARICHO 回議 > LINE:KACHO 回議 > LINE:BUCHO 決裁（専決）",
        "CONTRACT, ORDINARY, 5000001, LINE:KAKARICHO 回議 > LINE:KACHO 回議 > zaisei-kacho 合議 > LINE:BUCHO 決裁（専決）",
        "CONTRACT, ORDINARY, 10000001, LINE:KAKARICHO 回議 > LINE:KACHO 回議 > zaisei-kacho 合議 + kikaku-kacho 合議 > LINE:BUCHO 決裁（専決）",
        "TRANSFER_TIMING, ORDINARY, 0, LINE:KACHO 回議 > kaikaku-kacho 合議 + kikaku-kacho 合議 > LINE:BUCHO 回議 > kaikaku-digital-bucho 決裁（専決） > jinji-kacho 供覧 + zaisei-kacho 供覧",
        "LAYOUT_WORKS, ORDINARY, 10000000, LINE:KACHO 回議 > yochi-shisetsu-kacho 合議 > yochi-shisetsu-bucho 決裁（専決） > kaikaku-kacho 供覧",
        "LAYOUT_WORKS, ORDINARY, 10000001, LINE:KACHO 回議 > yochi-shisetsu-kacho 合議 + zaisei-kacho 合議 > yochi-shisetsu-bucho 決裁（専決） > kaikaku-kacho 供覧",
        "HEARING_PAPER, LIGHT, 0, LINE:KACHO 決裁（専決） > kaikaku 供覧",
        "HEARING_PAPER, ORDINARY, 0, LINE:KACHO 回議 > kaikaku-kacho 決裁（専決） > kaikaku 供覧",
        "MAINTENANCE, ORDINARY, 0, 土木部長 決裁（専決）"
    })
    void 区分と重さと金額から段が決まる(String category, String weight, long amount, String route) {
        Map<String, Object> facts = facts(category);
        facts.put("weight", weight);
        facts.put("amount", amount);
        assertThat(words(facts)).isEqualTo(route);
    }

    @Test
    void 維持課の決裁は_地区が決まれば総合支所長に知らせる() {
        Map<String, Object> facts = facts("MAINTENANCE");
        facts.put("district", "芝地区");
        assertThat(words(facts)).isEqualTo("土木部長 決裁（専決） > DISTRICT:総合支所長 供覧");
    }

    @Test
    void 占用の決裁は_係長のあとに地区のまちづくり課長が電子で決める() {
        Map<String, Object> facts = facts("OCCUPANCY");
        facts.put("megabytes", 20.0);
        List<RouteRow> rows = ApprovalRoutes.rows(table, facts);
        assertThat(words(facts)).isEqualTo("LINE:KAKARICHO 回議 > DISTRICT:まちづくり課長 決裁（専決）");
        assertThat(rows).extracting(RouteRow::medium).containsOnly(Medium.ELECTRONIC);
        assertThat(rows.get(1).source()).contains("L231", "L247");
    }

    @ParameterizedTest
    @CsvSource({"芝地区, 月", "麻布地区, 火", "赤坂地区, 水", "高輪地区, 木", "芝浦港南地区, 金"})
    void 添付が容量に収まらなければ_登庁する曜日に紙で決める(String district, String weekday) {
        Map<String, Object> facts = facts("OCCUPANCY");
        facts.put("megabytes", 20.1);
        facts.put("district", district);
        RouteRow deciding = ApprovalRoutes.rows(table, facts).get(1);
        assertThat(deciding.who()).as("なくなる職を表に名指ししない").isEqualTo("DISTRICT:まちづくり課長");
        assertThat(deciding.medium()).isEqualTo(Medium.PAPER);
        assertThat(deciding.mediumNote()).contains("毎週" + weekday + "曜日");
    }

    @Test
    void 区分は表に出てくる順で_どれにも言葉の名がある() {
        assertThat(RouteCategories.of(table))
                .extracting(Choice::label)
                .containsExactly(
                        "一般の事務", "契約・支出", "道路の占用・掘削の許可", "土木施設の維持（維持課）", "移管時期等の決定", "工事を伴うレイアウトの変更", "団体への説明資料");
    }

    @Test
    void 配った表は使える() {
        assertThat(new RouteTableChecks(table).problems()).isEmpty();
        assertThat(table.rows())
                .allSatisfy(row -> assertThat(row.value(16)).as(row.id()).isNotBlank());
    }

    @Test
    void 決裁の行のない区分_読めない職_知らない値_式の誤りを_行の番号とともに断る() {
        assertThat(problems(changed("rule_maintenance", 11, "\"REVIEW\"")))
                .containsExactly("「土木施設の維持（維持課）」に、決裁の行がありません。");
        assertThat(problems(changed("rule_general_kakaricho", 10, "\"LINE:SHACHO\"")))
                .containsExactly("1行目: 職が書かれていないか、職位が読めません。");
        assertThat(problems(changed("rule_general_kakaricho", 13, "\"FAX\""))).containsExactly("1行目: 回し方に知らない値があります。");
        assertThat(problems(changed("rule_general_kakaricho", 9, "0"))).containsExactly("1行目: 段は1から999までの整数で書いてください。");
        assertThat(problems(changed("rule_general_kakaricho", 1, "< \"x\" <")))
                .containsExactly("条件の式に誤りがあります。FEEL の式として書けているか確かめてください。");
    }

    @Test
    void 条件は画面の言葉になる() {
        assertThat(RouteWords.of("amount", "<= 500000")).contains("500,000円以下");
        assertThat(RouteWords.of("megabytes", "> 20")).contains("20MBを超える");
        assertThat(RouteWords.of("weight", "not(\"LIGHT\")")).contains("軽易のほか");
        assertThat(RouteWords.of("category", "\"CONTRACT\"")).contains("契約・支出");
        assertThat(RouteWords.of("district", "not(\"\")")).contains("決まっている");
        assertThat(RouteWords.of("words", "contains(?, \"占用\")")).contains("「占用」のどれかを含む");
    }

    private List<String> problems(DecisionTable changed) {
        return new RouteTableChecks(changed).problems();
    }

    private DecisionTable changed(String row, int column, String cell) {
        Row before = table.row(row).orElseThrow();
        List<String> cells = new java.util.ArrayList<>(before.cells());
        cells.set(column, cell);
        return table.with(new Row(row, cells, before.note()));
    }

    private String words(Map<String, Object> facts) {
        StringBuilder words = new StringBuilder();
        int last = 0;
        for (RouteRow row : ApprovalRoutes.rows(table, facts)) {
            words.append(last == 0 ? "" : row.step() == last ? " + " : " > ")
                    .append(row.who())
                    .append(' ')
                    .append(row.kind().label());
            last = row.step();
        }
        return words.toString();
    }

    private static Map<String, Object> facts(String category) {
        Map<String, Object> facts = new HashMap<>();
        RouteFacts.COLUMNS.forEach(column -> facts.put(column, ""));
        facts.put("category", category);
        facts.put("amount", 0L);
        facts.put("weight", "ORDINARY");
        facts.put("megabytes", 0.0);
        return facts;
    }
}
