package jp.michisuji.transfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.Tables;
import org.springframework.stereotype.Component;

/** 移管に要ることの表。決定表 {@code transfer-needs} の読み方を知る。 */
@Component
class TransferNeeds {

    static final String KEY = "transfer-needs";
    static final String NEED = "need";
    static final String REASON = "reason";
    static final String SOURCE = "source";

    private static final String NOT_IN_TABLE = "当たる行が表にありません。";

    private final Tables tables;
    private final DutySections sections;

    TransferNeeds(Tables tables, DutySections sections) {
        this.tables = tables;
        this.sections = sections;
    }

    /** すべての要ることについての案を、{@link Need} の順に。 */
    public List<NeedProposal> proposalsFor(Duty duty) {
        return proposals(tables.current(KEY), DutyFacts.of(duty, moving(duty)));
    }

    /** 支所の組織を除いた引継ぎ先。 */
    List<Destination> moving(Duty duty) {
        List<String> staying = sections.all().stream()
                .filter(DutySection::staying)
                .map(DutySection::name)
                .toList();
        return duty.destinations().stream()
                .filter(to -> !staying.contains(to.section()))
                .toList();
    }

    /** 同じことを言う行が二つ当たれば、初めの行のわけを採る。 */
    static List<NeedProposal> proposals(DecisionTable table, DutyFacts facts) {
        Map<Need, NeedProposal> wanted = new LinkedHashMap<>();
        for (Map<String, Object> answer : table.decide(facts.columns())) {
            Need need = Need.of(String.valueOf(answer.get(NEED)))
                    .orElseThrow(() -> new IllegalArgumentException("知らない要ること: " + answer.get(NEED)));
            wanted.putIfAbsent(need, new NeedProposal(need, true, text(answer, REASON), text(answer, SOURCE)));
        }
        return Stream.of(Need.values())
                .map(need -> wanted.getOrDefault(need, new NeedProposal(need, false, NOT_IN_TABLE, null)))
                .toList();
    }

    private static String text(Map<String, Object> answer, String column) {
        return String.valueOf(answer.get(column));
    }
}
