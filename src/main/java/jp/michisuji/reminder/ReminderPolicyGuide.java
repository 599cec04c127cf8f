package jp.michisuji.reminder;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.DecisionTable.Column;
import jp.michisuji.decision.DecisionTable.Row;
import jp.michisuji.decision.TableEffect;
import jp.michisuji.decision.TableGuide;
import jp.michisuji.web.Choice;
import jp.michisuji.workflow.ProcessCatalogue;
import org.springframework.stereotype.Component;

/** 督促の方針の表の案内。 */
@Component
class ReminderPolicyGuide implements TableGuide {

    private static final List<String> COLUMNS =
            List.of(ReminderPolicy.DAYS_LEFT, ReminderPolicy.STEP, ReminderPolicy.REMINDED, "to", "tone");

    private static final int MOST_LEADS = 15;

    private final ProcessCatalogue catalogue;

    ReminderPolicyGuide(ProcessCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String key() {
        return ReminderPolicy.KEY;
    }

    @Override
    public String title() {
        return "督促の方針";
    }

    @Override
    public String lead() {
        return "期限までの開庁日（過ぎたら負）から、誰にどの調子で知らせるか。合う行はすべて効きます。";
    }

    @Override
    public String resource() {
        return "bpmn/reminder/reminder-policy.dmn";
    }

    @Override
    public Map<String, List<Choice>> choices() {
        return Map.of(
                ReminderPolicy.STEP,
                catalogue.steps(),
                "to",
                Arrays.stream(ReminderPolicy.To.values())
                        .map(to -> Choice.of(to.name(), to.label()))
                        .toList(),
                "tone",
                Arrays.stream(ReminderPolicy.Tone.values())
                        .map(tone -> Choice.of(tone.name(), tone.label()))
                        .toList());
    }

    /** 期限を過ぎた仕事を、持つ人に知らせない表は使えない。 */
    @Override
    public List<String> problems(DecisionTable table) {
        List<String> columns = Stream.concat(table.inputs().stream(), table.outputs().stream())
                .map(Column::name)
                .toList();
        if (columns.size() != COLUMNS.size() || !columns.containsAll(COLUMNS)) {
            return List.of("督促の方針の列（" + String.join("、", COLUMNS) + "）が揃っていません。");
        }
        ReminderPolicy policy = new ReminderPolicy(table);
        try {
            IntStream.rangeClosed(-30, ReminderChoices.LONGEST_LEAD).forEach(left -> policy.on(left, "", 0));
        } catch (RuntimeException wrong) {
            return List.of("式を評価できないか、知らせる人・調子に知らない値があります。");
        }
        boolean silent = IntStream.of(-1, -2, -10, -30).anyMatch(left -> policy.on(left, "", 0).stream()
                .noneMatch(reminder -> reminder.to() == ReminderPolicy.To.HOLDER));
        if (policy.leads().size() > MOST_LEADS) {
            return List.of("期限の前に知らせる日は" + MOST_LEADS + "までにしてください。");
        }
        return silent ? List.of("期限を過ぎた仕事は、持つ人に毎開庁日知らせる行が要ります。") : List.of();
    }

    @Override
    public String example(DecisionTable table, Row row) {
        return row.note();
    }

    @Override
    public List<TableEffect> effects(DecisionTable proposed) {
        return List.of();
    }
}
