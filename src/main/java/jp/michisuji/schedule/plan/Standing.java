package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.util.Map;

/**
 * 主題の見通し。一つの業務や案件が、いつ終わり、基準日に間に合うか。
 *
 * @param last いちばん遅く終わる工程。日の決まった工程がなければ {@code null}
 * @param finish その見込みの日。なければ {@code null}
 * @param floatDays その工程の余裕（開庁日）。計画がなければ {@code null}
 * @param missed 間に合わない基準日 → 超過（開庁日）。間に合えば空
 * @param dated 基準日を持つ工程に、みな見込みの日がある
 */
public record Standing(
        String subject,
        StepKey last,
        LocalDate finish,
        Integer floatDays,
        Map<LocalDate, Integer> missed,
        boolean dated) {

    public Standing {
        missed = Map.copyOf(missed);
    }

    public boolean late() {
        return !missed.isEmpty();
    }

    /** いちばん大きい超過（開庁日）。間に合えば 0。 */
    public int over() {
        return missed.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
