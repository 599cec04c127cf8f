package jp.michisuji.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.michisuji.calendar.OfficeCalendar;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.DecisionTable.Column;
import jp.michisuji.decision.DecisionTable.Row;
import jp.michisuji.decision.TableEffect;
import jp.michisuji.decision.TableEffects;
import jp.michisuji.decision.TableGuide;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.web.Choice;
import jp.michisuji.workflow.ProcessCatalogue;
import org.springframework.stereotype.Component;

/** 期限規則の表の案内。行の言葉、今日の日付での例、改めると動く期限。 */
@Component
class DeadlineRuleGuide implements TableGuide {

    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,9}");

    private final Anchors anchors;
    private final ProcessCatalogue catalogue;
    private final DeadlineForecast forecast;
    private final OfficeCalendar calendar;
    private final Clock clock;

    DeadlineRuleGuide(
            Anchors anchors,
            ProcessCatalogue catalogue,
            DeadlineForecast forecast,
            OfficeCalendar calendar,
            Clock clock) {
        this.anchors = anchors;
        this.catalogue = catalogue;
        this.forecast = forecast;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String key() {
        return DeadlineRules.KEY;
    }

    @Override
    public String title() {
        return "期限規則";
    }

    @Override
    public String lead() {
        return "仕事の期限を、基準日からどれだけ離れた日とするか。上から見て初めに合う行によります。";
    }

    @Override
    public String resource() {
        return "bpmn/schedule/deadline-rules.dmn";
    }

    @Override
    public Map<String, List<Choice>> choices() {
        return Map.of(
                DeadlineRules.PROCESS, catalogue.processes(),
                DeadlineRules.STEP, catalogue.steps(),
                DeadlineRules.ANCHOR,
                        anchors.known().stream()
                                .map(anchor -> Choice.of(anchor.code(), anchor.label()))
                                .toList(),
                DeadlineRules.UNIT,
                        Arrays.stream(Offset.Unit.values())
                                .map(unit -> Choice.of(unit.name(), unit.label()))
                                .toList(),
                DeadlineRules.CLOSED_DAY,
                        Arrays.stream(Offset.ClosedDay.values())
                                .map(side -> Choice.of(side.name(), side.label()))
                                .toList());
    }

    @Override
    public Optional<String> words(DecisionTable table, Row row, Column column) {
        return column.name().equals(DeadlineRules.AMOUNT)
                ? new DeadlineRuleRows(table, anchors.known()).rule(row).map(rule -> rule.offset()
                        .distance())
                : Optional.empty();
    }

    @Override
    public Optional<String> wrong(Column column, String typed) {
        return column.name().equals(DeadlineRules.AMOUNT)
                        && !WHOLE.matcher(typed.strip()).matches()
                ? Optional.of("整数で入力してください。基準日より前は -5、後は 5 のように書きます。")
                : Optional.empty();
    }

    @Override
    public List<String> problems(DecisionTable table) {
        DeadlineRuleRows rows = new DeadlineRuleRows(table, anchors.known());
        if (!rows.complete()) {
            return List.of("期限規則の列（" + String.join("、", DeadlineRuleRows.COLUMNS) + "）が揃っていません。");
        }
        List<String> problems = new ArrayList<>();
        for (int at = 0; at < table.rows().size(); at++) {
            String number = at + 1 + "行目: ";
            rows.problem(table.rows().get(at)).ifPresent(problem -> problems.add(number + problem));
        }
        return problems.isEmpty() ? unanswerable(table) : problems;
    }

    /** 式の誤りは、当ててみるまで分からない。使い始めてから分かると、仕事が一つも生まれなくなる。 */
    private List<String> unanswerable(DecisionTable table) {
        try {
            List<Choice> steps = catalogue.steps();
            for (Choice process : catalogue.processes()) {
                for (Choice step : steps) {
                    table.decide(Map.of(
                            DeadlineRules.PROCESS, process.value(),
                            DeadlineRules.STEP, step.value(),
                            DeadlineRules.BODY, ""));
                }
            }
            return List.of();
        } catch (RuntimeException wrong) {
            return List.of("条件の式に誤りがあります。FEEL の式として書けているか確かめてください。");
        }
    }

    /** 着手日からの規則は今日届いた仕事で、ほかは一か月先の日で例を示す。 */
    @Override
    public String example(DecisionTable table, Row row) {
        return new DeadlineRuleRows(table, anchors.known())
                .rule(row)
                .map(this::example)
                .orElse("");
    }

    private String example(DeadlineRule rule) {
        LocalDate today = LocalDate.now(clock);
        boolean fromNow = rule.anchor().equals(Anchor.ARRIVAL) || rule.anchor().equals(Anchor.PREVIOUS);
        LocalDate anchor = fromNow ? today : calendar.openOnOrAfter(today.plusMonths(1));
        LocalDate due = rule.offset().from(anchor, calendar.days());
        return rule.anchor().label() + "が" + JapaneseDate.format(anchor) + "なら" + JapaneseDate.format(due);
    }

    @Override
    public TableEffects effects(DecisionTable proposed) {
        return TableEffects.ofTasks(forecast.ifRulesChange(proposed).open().stream()
                .map(move -> new TableEffect(
                        move.task().step() + "：" + move.task().subject().title()
                                + Optional.ofNullable(move.task().subject().body())
                                        .map(body -> "（" + body + "）")
                                        .orElse(""),
                        "/tasks/" + move.task().taskId(),
                        move.beforeInWords(),
                        move.afterInWords()))
                .toList());
    }

    @Override
    public String afterwards() {
        return "期限はすぐに動き、変更等調書に載り、持ち主に知らせます。";
    }
}
