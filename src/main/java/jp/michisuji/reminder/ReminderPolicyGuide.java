package jp.michisuji.reminder;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.DecisionTable.Row;
import jp.michisuji.decision.TableEffects;
import jp.michisuji.decision.TableGuide;
import jp.michisuji.web.Choice;
import jp.michisuji.workflow.ProcessCatalogue;
import org.springframework.stereotype.Component;

/** 督促の方針の表の案内。 */
@Component
class ReminderPolicyGuide implements TableGuide {

    private final ProcessCatalogue catalogue;
    private final PolicyForecast forecast;

    ReminderPolicyGuide(ProcessCatalogue catalogue, PolicyForecast forecast) {
        this.catalogue = catalogue;
        this.forecast = forecast;
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

    @Override
    public List<String> problems(DecisionTable table) {
        return new ReminderPolicyCheck(
                        catalogue.steps().stream().map(Choice::value).toList())
                .problems(table);
    }

    @Override
    public String example(DecisionTable table, Row row) {
        return row.note();
    }

    @Override
    public TableEffects effects(DecisionTable proposed) {
        return forecast.ifPolicyChanges(proposed);
    }

    @Override
    public String afterwards() {
        return "次に作るまとめから、この方針で知らせます。";
    }
}
