package jp.michisuji.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.DecisionTable.Column;
import jp.michisuji.decision.DecisionTable.Row;
import jp.michisuji.decision.TableEffects;
import jp.michisuji.decision.TableGuide;
import jp.michisuji.web.Choice;
import org.springframework.stereotype.Component;

/** 移管に要ることの表の案内。改めても、既に決めた移管の準備は変わらない。 */
@Component
class TransferNeedsGuide implements TableGuide {

    private static final List<String> COLUMNS = List.of(
            DutyFacts.DISPOSITION,
            DutyFacts.SECTION,
            DutyFacts.WORDS,
            DutyFacts.DESTINATIONS,
            DutyFacts.PEOPLE,
            DutyFacts.ITEM,
            TransferNeeds.NEED,
            TransferNeeds.REASON,
            TransferNeeds.SOURCE);

    private final Duties duties;
    private final TransferNeedsEffects effects;

    TransferNeedsGuide(Duties duties, TransferNeedsEffects effects) {
        this.duties = duties;
        this.effects = effects;
    }

    @Override
    public String key() {
        return TransferNeeds.KEY;
    }

    @Override
    public String title() {
        return "移管に要ること";
    }

    @Override
    public String lead() {
        return "業務の事実から、移管にどの準備と手続が要るかの案を出します。合う行はすべて効きます。";
    }

    @Override
    public String resource() {
        return "bpmn/transfer/transfer-needs.dmn";
    }

    @Override
    public Map<String, List<Choice>> choices() {
        return Map.of(
                DutyFacts.DISPOSITION,
                Arrays.stream(Disposition.values())
                        .map(it -> Choice.of(it.name(), it.label()))
                        .toList(),
                TransferNeeds.NEED,
                Arrays.stream(Need.values())
                        .map(it -> Choice.of(it.name(), it.label()))
                        .toList());
    }

    @Override
    public Optional<String> words(DecisionTable table, Row row, Column column) {
        List<String> inputs = table.inputs().stream().map(Column::name).toList();
        int at = inputs.indexOf(column.name());
        return at < 0
                ? Optional.empty()
                : TransferNeedWords.of(column.name(), row.cells().get(at));
    }

    @Override
    public List<String> problems(DecisionTable table) {
        List<String> columns = Stream.concat(table.inputs().stream(), table.outputs().stream())
                .map(Column::name)
                .toList();
        if (columns.size() != COLUMNS.size() || !columns.containsAll(COLUMNS)) {
            return List.of("移管に要ることの列（" + String.join("、", COLUMNS) + "）が揃っていません。");
        }
        List<String> problems = new ArrayList<>();
        int need = columns.indexOf(TransferNeeds.NEED);
        for (int at = 0; at < table.rows().size(); at++) {
            String code = table.rows().get(at).value(need);
            if (Need.of(code).isEmpty()) {
                problems.add(at + 1 + "行目: 要ることに知らない値（" + code + "）があります。");
            }
        }
        return problems.isEmpty() ? unanswerable(table) : problems;
    }

    /** 式の誤りは、当ててみるまで分からない。 */
    private List<String> unanswerable(DecisionTable table) {
        try {
            Stream.concat(Stream.of(TransferNeedsEffects.SPECIMEN), duties.all().stream())
                    .forEach(duty -> TransferNeeds.proposals(table, DutyFacts.of(duty, duty.destinations())));
            return List.of();
        } catch (RuntimeException wrong) {
            return List.of("条件の式に誤りがあります。FEEL の式として書けているか確かめてください。");
        }
    }

    @Override
    public String example(DecisionTable table, Row row) {
        return row.note();
    }

    @Override
    public TableEffects effects(DecisionTable proposed) {
        return effects.of(proposed);
    }

    @Override
    public String afterwards() {
        return "これから準備を決める移管の案が、この表によって出ます。既に決めた移管の準備は変わりません。";
    }
}
