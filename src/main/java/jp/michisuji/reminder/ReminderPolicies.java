package jp.michisuji.reminder;

import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.Tables;
import org.springframework.stereotype.Component;

/** いまの督促の方針。表が替わらない間は、答えの覚えを使い続ける。 */
@Component
class ReminderPolicies {

    private final Tables tables;
    private volatile ReminderPolicy policy;

    ReminderPolicies(Tables tables) {
        this.tables = tables;
    }

    ReminderPolicy current() {
        DecisionTable table = tables.current(ReminderPolicy.KEY);
        ReminderPolicy known = policy;
        if (known == null || known.table() != table) {
            known = new ReminderPolicy(table);
            policy = known;
        }
        return known;
    }
}
