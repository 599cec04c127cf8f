package jp.michisuji.reminder;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.DecisionTable.Column;
import jp.michisuji.reminder.ReminderPolicy.To;
import jp.michisuji.reminder.ReminderPolicy.Tone;

/** 方針の確かめ。督促の方針として使えない表の、わけを言う。使い始めてから分かると、朝のまとめが一通も出なくなる。 */
final class ReminderPolicyCheck {

    private static final List<String> COLUMNS =
            List.of(ReminderPolicy.DAYS_LEFT, ReminderPolicy.STEP, ReminderPolicy.REMINDED, "to", "tone");

    private static final int MOST_LEADS = 15;
    private static final int LONGEST_DELAY = 30;

    private final Set<String> steps;

    /** @param steps 表の条件に現れうる作業 */
    ReminderPolicyCheck(Collection<String> steps) {
        this.steps = new HashSet<>(steps);
        this.steps.add("");
    }

    List<String> problems(DecisionTable table) {
        List<String> columns = Stream.concat(table.inputs().stream(), table.outputs().stream())
                .map(Column::name)
                .toList();
        if (columns.size() != COLUMNS.size() || !columns.containsAll(COLUMNS)) {
            return List.of("督促の方針の列（" + String.join("、", COLUMNS) + "）が揃っていません。");
        }
        if (!known(table, columns.indexOf("to"), To.values())
                || !known(table, columns.indexOf("tone"), Tone.values())) {
            return List.of("知らせる人・調子に知らない値があります。");
        }
        return problems(new ReminderPolicy(table));
    }

    private static boolean known(DecisionTable table, int column, Enum<?>[] values) {
        Set<String> names = Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
        return table.rows().stream().map(row -> row.value(column)).allMatch(names::contains);
    }

    private List<String> problems(ReminderPolicy policy) {
        if (!answerable(policy)) {
            return List.of("条件の式に誤りがあります。FEEL の式として書けているか確かめてください。");
        }
        if (policy.leads().size() > MOST_LEADS) {
            return List.of("期限の前に知らせる日は" + MOST_LEADS + "までにしてください。");
        }
        return silent(policy) ? List.of("期限を過ぎた仕事は、持つ人に毎開庁日知らせる行が要ります。") : List.of();
    }

    private boolean answerable(ReminderPolicy policy) {
        try {
            steps.forEach(step -> IntStream.rangeClosed(-LONGEST_DELAY, ReminderChoices.LONGEST_LEAD)
                    .forEach(left -> policy.on(left, step, 0)));
            return true;
        } catch (RuntimeException wrong) {
            return false;
        }
    }

    /** 期限を過ぎた仕事を、持つ人に知らせない表は使えない。 */
    private static boolean silent(ReminderPolicy policy) {
        return IntStream.of(-1, -2, -10, -LONGEST_DELAY)
                .anyMatch(left -> policy.on(left, "", 0).stream().noneMatch(reminder -> reminder.to() == To.HOLDER));
    }
}
