package jp.michisuji.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import jp.michisuji.calendar.OpenDays;

/**
 * 期限の土台。期限を決める規則と暦と、仮に置いた基準日。今の土台のほか、「こうしたらどうなるか」の土台も作れる。
 *
 * @param assumed 仮に置いた基準日（符号 → 日）。日が {@code null} なら未定になったとき
 */
public record DeadlineBasis(DeadlineRules rules, OpenDays calendar, Map<String, LocalDate> assumed) {

    public DeadlineBasis with(DeadlineRules other) {
        return new DeadlineBasis(other, calendar, assumed);
    }

    public DeadlineBasis with(OpenDays other) {
        return new DeadlineBasis(rules, other, assumed);
    }

    public DeadlineBasis assuming(String anchorKey, LocalDate date) {
        Map<String, LocalDate> more = new HashMap<>(assumed);
        more.put(anchorKey, date);
        return new DeadlineBasis(rules, calendar, more);
    }

    AnchorDate anchor(AnchorDate known) {
        if (!assumed.containsKey(known.key())) {
            return known;
        }
        LocalDate date = assumed.get(known.key());
        return date == null ? AnchorDate.undecided(known.key(), known.name(), "未定") : known.at(date);
    }
}
