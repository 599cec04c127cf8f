package jp.michisuji.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.michisuji.decision.DecisionTable.Row;
import org.junit.jupiter.api.Test;

/** 決定表。DMN の表を読み、条件に合う行を答え、行を改めた表を作る。 */
class DecisionTableTest {

    private static final Map<String, Object> SUBMIT =
            Map.of("process", "deliberation", "step", "userTask_submitPaper", "body", "庁議");

    private final String xml = packed();
    private final DecisionTable table = DecisionTable.read(xml);

    private static String packed() {
        try {
            return Files.readString(Path.of("bpmn/schedule/deadline-rules.dmn"));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private Row submitRow() {
        return table.row("rule_deliberation_submitPaper").orElseThrow();
    }

    private static Row changed(Row row, int column, String cell) {
        List<String> cells = new ArrayList<>(row.cells());
        cells.set(column, cell);
        return new Row(row.id(), cells, row.note());
    }

    @Test
    void 条件に合う行の答えを返す() {
        assertThat(table.decide(SUBMIT)).singleElement().satisfies(answer -> assertThat(answer)
                .containsEntry("anchor", "SITTING")
                .containsEntry("amount", -5)
                .containsEntry("unit", "OPEN_DAYS"));
        assertThat(table.decide(Map.of("process", "無い手続", "step", "x", "body", "")))
                .isEmpty();
    }

    @Test
    void 列と行を画面に出せる形で答える() {
        assertThat(table.inputs()).extracting(DecisionTable.Column::label).containsExactly("手続", "作業", "会議体");
        assertThat(submitRow().value(1)).isEqualTo("userTask_submitPaper");
        assertThat(submitRow().value(2)).as("何でもよい条件").isEmpty();
    }

    @Test
    void 行を改めた表は別の表であり元の表は変わらない() {
        DecisionTable later = table.with(changed(submitRow(), 4, "-7"));
        assertThat(later.decide(SUBMIT).get(0)).containsEntry("amount", -7);
        assertThat(table.decide(SUBMIT).get(0)).containsEntry("amount", -5);
        assertThat(later.rows()).hasSameSizeAs(table.rows());
    }

    @Test
    void 行を加え_除ける() {
        Row local = new Row(
                "",
                List.of("\"local\"", "\"userTask_x\"", "", "\"ARRIVAL\"", "3", "\"DAYS\"", "\"LATER\"", "\"庁の定め\""),
                "メモ");
        DecisionTable more = table.with(local);
        Row added = more.rows().get(more.rows().size() - 1);
        assertThat(added.cells()).isEqualTo(local.cells());
        assertThat(added.note()).isEqualTo("メモ");
        assertThat(more.without(added.id()).rows()).hasSameSizeAs(table.rows());
    }

    @Test
    void DMNでないものや別の言語の式を断る() {
        assertThatThrownBy(() -> DecisionTable.read("<a/>")).isInstanceOf(UnreadableTableException.class);
        assertThatThrownBy(() -> DecisionTable.read("壊れた")).isInstanceOf(UnreadableTableException.class);
        assertThatThrownBy(() -> DecisionTable.read(xml.replaceFirst(
                        "<inputEntry id=\"in_deliberation_submitPaper_1\">",
                        "<inputEntry id=\"in_deliberation_submitPaper_1\" expressionLanguage=\"juel\">")))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageContaining("FEEL");
        assertThatThrownBy(() -> DecisionTable.read(xml.replaceFirst("<text>process</text>", "<text>1 +</text>"))
                        .decide(SUBMIT))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void 外部の実体を読み込まない() {
        String hostile = xml.replaceFirst("\\?>", "?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");
        assertThatThrownBy(() -> DecisionTable.read(hostile)).isInstanceOf(UnreadableTableException.class);
    }
}
