package jp.michisuji.schedule.lead;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.Tables;
import jp.michisuji.schedule.outline.Paces;
import jp.michisuji.schedule.plan.Pace;
import org.springframework.stereotype.Component;

/** 所要の表。決定表 {@code lead-times} の読み方を知る。同じ問いの答えは、表が改まるまで、読み直しても覚えておく。 */
@Component
public class LeadTimes {

    static final String KEY = "lead-times";
    static final String PROCESS = "process";
    static final String STEP = "step";
    static final String BODY = "body";

    private final Tables tables;
    private volatile Known known;

    /** 一つの表と、その答えの覚え。 */
    private record Known(DecisionTable table, Map<List<String>, Optional<LeadTime>> answers) implements Paces {

        static Known of(DecisionTable table) {
            return new Known(table, new ConcurrentHashMap<>());
        }

        @Override
        public Pace of(String processId, String nodeId, String body) {
            return row(processId, nodeId, body).map(row -> row.pace(body)).orElseGet(Pace.Unknown::new);
        }

        Optional<LeadTime> row(String processId, String nodeId, String body) {
            List<String> asked = List.of(processId, nodeId, body == null ? "" : body);
            return answers.computeIfAbsent(asked, any -> answer(table, asked));
        }
    }

    LeadTimes(Tables tables) {
        this.tables = tables;
    }

    /** いまの表。表が替わらない間は同じもの。 */
    public Paces now() {
        return known();
    }

    /** 上から見て初めに合う行。なければ空。 */
    public Optional<LeadTime> row(String processId, String nodeId, String body) {
        return known().row(processId, nodeId, body);
    }

    private Known known() {
        DecisionTable current = tables.current(KEY);
        Known last = known;
        if (last == null || !last.table().xml().equals(current.xml())) {
            last = Known.of(current);
            known = last;
        }
        return last;
    }

    static Optional<LeadTime> answer(DecisionTable table, List<String> asked) {
        Map<String, Object> facts = Map.of(PROCESS, asked.get(0), STEP, asked.get(1), BODY, asked.get(2));
        return table.decide(facts).stream().findFirst().map(LeadTimeRows::read);
    }
}
