package jp.michisuji.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import jp.michisuji.decision.DecisionTable;

/** 督促の方針。決定表 {@code reminder-policy} の読み方を知る。同じ問いの答えは覚えておく。 */
final class ReminderPolicy {

    static final String KEY = "reminder-policy";
    static final String DAYS_LEFT = "daysLeft";
    static final String STEP = "step";
    static final String REMINDED = "reminded";

    /** 知らせる相手。 */
    enum To {
        HOLDER("持つ人"),
        SUPERIOR("上司"),
        LEAD("改革担当課長");

        private final String label;

        To(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** 調子。 */
    enum Tone {
        INFORM("お知らせ"),
        ASK("お願い"),
        URGE("督促");

        private final String label;

        Tone(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** 誰に、どの調子で。 */
    record Reminder(To to, Tone tone) {}

    private record Asked(int daysLeft, String step, int reminded) {}

    private final DecisionTable table;
    private volatile List<Integer> leads;
    private final Map<Asked, List<Reminder>> known = new ConcurrentHashMap<>();

    ReminderPolicy(DecisionTable table) {
        this.table = table;
    }

    DecisionTable table() {
        return table;
    }

    /**
     * その日の督促。
     *
     * @param daysLeft 期限までの開庁日。過ぎていれば負
     * @param reminded これまでに知らせた回数
     */
    List<Reminder> on(int daysLeft, String step, int reminded) {
        return known.computeIfAbsent(new Asked(daysLeft, step, reminded), this::decide);
    }

    /** 期限の何開庁日前に、どれかの作業で誰かに知らせるか。作業と回数の条件を外した表に、日ごとに尋ねる。 */
    List<Integer> leads() {
        List<Integer> known = leads;
        if (known == null) {
            ReminderPolicy relaxed = new ReminderPolicy(relaxed());
            known = IntStream.rangeClosed(0, ReminderChoices.LONGEST_LEAD)
                    .filter(left -> !relaxed.on(left, "", 0).isEmpty())
                    .boxed()
                    .toList();
            leads = known;
        }
        return known;
    }

    private DecisionTable relaxed() {
        List<String> inputs =
                table.inputs().stream().map(DecisionTable.Column::name).toList();
        DecisionTable open = table;
        for (DecisionTable.Row row : table.rows()) {
            List<String> cells = new ArrayList<>(row.cells());
            cells.set(inputs.indexOf(STEP), "");
            cells.set(inputs.indexOf(REMINDED), "");
            open = open.with(new DecisionTable.Row(row.id(), cells, row.note()));
        }
        return open;
    }

    private List<Reminder> decide(Asked asked) {
        Map<String, Object> facts = Map.of(DAYS_LEFT, asked.daysLeft(), STEP, asked.step(), REMINDED, asked.reminded());
        return table.decide(facts).stream()
                .map(answer -> new Reminder(
                        To.valueOf(String.valueOf(answer.get("to"))), Tone.valueOf(String.valueOf(answer.get("tone")))))
                .distinct()
                .toList();
    }
}
