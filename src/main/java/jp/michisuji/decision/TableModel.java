package jp.michisuji.decision;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.decision.DecisionTable.Column;
import jp.michisuji.decision.DecisionTable.Row;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.camunda.bpm.model.xml.ModelException;

/** 決定表の XML。読み、確かめ、行を差し替えて書く。 */
final class TableModel {

    static final int LARGEST = 1_000_000;

    private TableModel() {}

    static DmnModelInstance read(String xml) {
        if (xml == null || xml.isBlank() || xml.length() > LARGEST) {
            throw new UnreadableTableException("DMN のファイルではないか、大きすぎます（1 MB まで）。");
        }
        try {
            DmnModelInstance model =
                    Dmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
            check(model);
            return model;
        } catch (ModelException broken) {
            throw new UnreadableTableException("DMN として読めません。Modeler で開けるか確かめてください。", broken);
        }
    }

    private static void check(DmnModelInstance model) {
        if (model.getModelElementsByType(Decision.class).size() != 1
                || model.getModelElementsByType(DecisionTable.class).size() != 1) {
            throw new UnreadableTableException("決定表は一つのファイルに一つにしてください。");
        }
        Stream<String> languages = Stream.concat(
                model.getModelElementsByType(LiteralExpression.class).stream()
                        .map(LiteralExpression::getExpressionLanguage),
                model.getModelElementsByType(UnaryTests.class).stream().map(UnaryTests::getExpressionLanguage));
        if (Stream.concat(languages, Stream.of(model.getDefinitions().getExpressionLanguage()))
                .anyMatch(TableModel::foreign)) {
            throw new UnreadableTableException("式は FEEL で書いてください。");
        }
        if (table(model).getRules().size() > jp.michisuji.decision.DecisionTable.MOST_ROWS) {
            throw new UnreadableTableException("行は" + jp.michisuji.decision.DecisionTable.MOST_ROWS + "までにしてください。");
        }
    }

    private static boolean foreign(String language) {
        return language != null
                && !language.isBlank()
                && !language.toLowerCase(java.util.Locale.ROOT).contains("feel");
    }

    static DecisionTable table(DmnModelInstance model) {
        return model.getModelElementsByType(DecisionTable.class).iterator().next();
    }

    static List<Column> inputs(DecisionTable table) {
        return table.getInputs().stream()
                .map(input -> {
                    String name = words(input.getInputExpression().getText());
                    return new Column(
                            name,
                            input.getLabel() == null ? name : input.getLabel(),
                            "string".equals(input.getInputExpression().getTypeRef()));
                })
                .toList();
    }

    static List<Column> outputs(DecisionTable table) {
        return table.getOutputs().stream()
                .map(output -> new Column(
                        output.getName(),
                        output.getLabel() == null ? output.getName() : output.getLabel(),
                        "string".equals(output.getTypeRef())))
                .toList();
    }

    static List<Row> rows(DecisionTable table) {
        return table.getRules().stream().map(TableModel::row).toList();
    }

    private static Row row(Rule rule) {
        Description note = rule.getDescription();
        return new Row(
                rule.getId(),
                texts(rule).map(TableModel::words).toList(),
                note == null ? "" : note.getTextContent().strip());
    }

    private static Stream<Text> texts(Rule rule) {
        return Stream.concat(
                rule.getInputEntries().stream().map(InputEntry::getText),
                rule.getOutputEntries().stream().map(OutputEntry::getText));
    }

    private static String words(Text text) {
        String words = text == null ? "" : text.getTextContent().strip();
        return words.equals("-") ? "" : words;
    }

    static void put(DmnModelInstance model, Row changed) {
        Rule rule = table(model).getRules().stream()
                .filter(known -> known.getId().equals(changed.id()))
                .findFirst()
                .orElseGet(() -> added(model));
        List<Text> texts = texts(rule).toList();
        for (int at = 0; at < texts.size(); at++) {
            texts.get(at).setTextContent(changed.cells().get(at));
        }
        note(model, rule, changed.note());
    }

    private static void note(DmnModelInstance model, Rule rule, String words) {
        if (rule.getDescription() == null) {
            rule.setDescription(model.newInstance(Description.class));
        }
        rule.getDescription().setTextContent(words);
    }

    private static Rule added(DmnModelInstance model) {
        DecisionTable table = table(model);
        Rule rule = model.newInstance(Rule.class);
        table.getInputs().forEach(input -> rule.getInputEntries().add(entry(model, InputEntry.class)));
        table.getOutputs().forEach(output -> rule.getOutputEntries().add(outputEntry(model)));
        table.getRules().add(rule);
        return rule;
    }

    private static InputEntry entry(DmnModelInstance model, Class<InputEntry> type) {
        InputEntry entry = model.newInstance(type);
        entry.setText(model.newInstance(Text.class));
        return entry;
    }

    private static OutputEntry outputEntry(DmnModelInstance model) {
        OutputEntry entry = model.newInstance(OutputEntry.class);
        entry.setText(model.newInstance(Text.class));
        return entry;
    }

    static void remove(DmnModelInstance model, String rowId) {
        Collection<Rule> rules = table(model).getRules();
        new ArrayList<>(rules)
                .stream().filter(rule -> rule.getId().equals(rowId)).forEach(rules::remove);
    }

    static String write(DmnModelInstance model) {
        return Dmn.convertToString(model);
    }
}
