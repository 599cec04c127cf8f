package jp.michisuji.hearing.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.Tables;
import jp.michisuji.reform.ItemDuties;
import jp.michisuji.reform.ItemDuties.Touched;
import org.springframework.stereotype.Component;

/** 聴くべき団体の表。決定表 {@code hearing-needs} の読み方を知る。影響のある分野に限って団体を挙げる（T27）。 */
@Component
public class HearingNeeds {

    static final String KEY = "hearing-needs";
    static final List<String> COLUMNS = List.of("section", "words", "moves", "window", "group", "reason", "source");

    private final Tables tables;
    private final ItemDuties duties;

    HearingNeeds(Tables tables, ItemDuties duties) {
        this.tables = tables;
        this.duties = duties;
    }

    /** 表に出てくる順の団体。影響がなければ空。 */
    public List<NeededGroup> of(long itemId) {
        return proposals(tables.current(KEY), duties.of(itemId));
    }

    /** 同じ団体を言う行が幾つ当たっても一つにまとめ、初めの行のわけを採る。 */
    static List<NeededGroup> proposals(DecisionTable table, List<Touched> touched) {
        Map<String, Map<String, Object>> answers = new LinkedHashMap<>();
        Map<String, List<Touched>> causes = new LinkedHashMap<>();
        for (Touched duty : touched) {
            for (Map<String, Object> answer : table.decide(facts(duty))) {
                String group = String.valueOf(answer.get("group"));
                answers.putIfAbsent(group, answer);
                List<Touched> of = causes.computeIfAbsent(group, name -> new ArrayList<>());
                if (!of.contains(duty)) {
                    of.add(duty);
                }
            }
        }
        return answers.entrySet().stream()
                .map(each -> needed(each.getKey(), each.getValue(), causes.get(each.getKey())))
                .toList();
    }

    private static NeededGroup needed(String group, Map<String, Object> answer, List<Touched> causes) {
        return new NeededGroup(
                group, String.valueOf(answer.get("reason")), String.valueOf(answer.get("source")), causes);
    }

    private static Map<String, Object> facts(Touched duty) {
        return Map.of(
                "section", duty.section(),
                "words", duty.heading() + " " + duty.name(),
                "moves", duty.moves(),
                "window", duty.window());
    }
}
