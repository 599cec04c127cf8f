package jp.michisuji.hearing.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.DecisionTable.Column;
import jp.michisuji.decision.DecisionTable.Row;
import jp.michisuji.decision.TableEffects;
import jp.michisuji.decision.TableGuide;
import jp.michisuji.hearing.HearingGroup;
import jp.michisuji.hearing.HearingGroups;
import jp.michisuji.reform.ItemDuties.Touched;
import jp.michisuji.web.Choice;
import org.springframework.stereotype.Component;

/** 聴くべき団体の表の案内。改めても、既に確定した聴取は変わらない。 */
@Component
class HearingNeedsGuide implements TableGuide {

    private static final Touched SPECIMEN = new Touched(0, "協働推進課", "地域振興に関わること", "町会・自治会活動支援", true, true);
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private final HearingGroups groups;
    private final HearingNeedsEffects effects;

    HearingNeedsGuide(HearingGroups groups, HearingNeedsEffects effects) {
        this.groups = groups;
        this.effects = effects;
    }

    @Override
    public String key() {
        return HearingNeeds.KEY;
    }

    @Override
    public String title() {
        return "聴くべき団体";
    }

    @Override
    public String lead() {
        return "案件の触れる業務から、意見を聴くべき団体の案を出します。影響のある分野に限ります。合う行はすべて効きます。";
    }

    @Override
    public String resource() {
        return "bpmn/hearing/hearing-needs.dmn";
    }

    @Override
    public Map<String, List<Choice>> choices() {
        return Map.of(
                "group",
                groups.all().stream()
                        .map(group -> Choice.of(group.name(), group.name()))
                        .toList());
    }

    @Override
    public Optional<String> words(DecisionTable table, Row row, Column column) {
        int at = table.inputs().indexOf(column);
        String cell = at < 0 ? "" : row.cells().get(at);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        return switch (column.name()) {
            case "words" -> Optional.of("「" + quoted(cell, "」「") + "」のどれかを含む");
            case "section" -> Optional.of(quoted(cell, "・") + (cell.startsWith("not(") ? "のほか" : ""));
            case "moves" -> Optional.of(cell.equals("true") ? "移る・やめる" : "残る");
            case "window" -> Optional.of(cell.equals("true") ? "替わる" : "替わらない");
            default -> Optional.empty();
        };
    }

    @Override
    public List<String> problems(DecisionTable table) {
        List<String> columns = Stream.concat(table.inputs().stream(), table.outputs().stream())
                .map(Column::name)
                .toList();
        if (columns.size() != HearingNeeds.COLUMNS.size() || !columns.containsAll(HearingNeeds.COLUMNS)) {
            return List.of("聴くべき団体の列（" + String.join("、", HearingNeeds.COLUMNS) + "）が揃っていません。");
        }
        List<String> unknown = unknownGroups(table, columns.indexOf("group"));
        return unknown.isEmpty() ? unanswerable(table) : unknown;
    }

    /** 団体の台帳がまだ空なら、名を確かめようがない。 */
    private List<String> unknownGroups(DecisionTable table, int group) {
        List<String> known = groups.all().stream().map(HearingGroup::name).toList();
        return table.rows().stream()
                .map(row -> row.value(group))
                .filter(name -> !known.isEmpty() && !known.contains(name))
                .distinct()
                .map(name -> "「" + name + "」は関係団体の台帳にありません。先に台帳に載せてください。")
                .toList();
    }

    private static List<String> unanswerable(DecisionTable table) {
        try {
            HearingNeeds.proposals(table, List.of(SPECIMEN));
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
        return "これから確定する計画の案が、この表によって出ます。既に確定した聴取は変わりません。";
    }

    private static String quoted(String cell, String between) {
        return QUOTED.matcher(cell)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.joining(between));
    }
}
