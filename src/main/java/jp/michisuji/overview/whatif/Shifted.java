package jp.michisuji.overview.whatif;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.schedule.plan.Standing;
import jp.michisuji.schedule.programme.PlannedSubject.Title;
import jp.michisuji.shared.JapaneseDate;

/**
 * ずれる一件。
 *
 * @param before 変える前の見込みの終わり。立たなければ {@code null}
 * @param after 変えた後の見込みの終わり。立たなければ {@code null}
 * @param openDays 終わりの動き（開庁日）。遅くなれば正。どちらかが立たなければ 0
 * @param steps 動く工程の数
 * @param mark 間に合うかを比べる日。なければ {@code null}
 * @param over 間に合わない日と、その超過（「令和9年4月1日（木）を3開庁日超過」）。間に合えば空の文字
 * @param chain 終わりの日を決めている連なり。なければ空の文字
 */
public record Shifted(
        Title title,
        Turn turn,
        LocalDate before,
        LocalDate after,
        int openDays,
        int steps,
        LocalDate mark,
        String over,
        String chain) {

    static String over(Standing standing) {
        return worst(standing)
                .map(missed -> JapaneseDate.format(missed.getKey()) + "を" + missed.getValue() + "開庁日超過")
                .orElse("");
    }

    /** 超過のいちばん大きい日。同じなら、先の日。 */
    static Optional<Map.Entry<LocalDate, Integer>> worst(Standing standing) {
        return standing.missed().entrySet().stream()
                .max(Map.Entry.<LocalDate, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())));
    }

    /** 変えた後には間に合わない。 */
    boolean late() {
        return !over.isEmpty();
    }

    /** 「3開庁日遅くなる」。終わりの日が動かなければ空の文字。 */
    public String moveInWords() {
        return openDays == 0 ? "" : Math.abs(openDays) + "開庁日" + (openDays > 0 ? "遅くなる" : "早くなる");
    }
}
