package jp.michisuji.schedule.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.schedule.plan.Timetable.Sitting;
import jp.michisuji.schedule.plan.Timetable.Window;

/** 動かせない日の差込口。会議の開催日や予算の期間を持つ業務が答える。 */
public interface FixedDates {

    /**
     * 会議体の符号ごとの開催。日の決まらない開催は、置いた日とその置き方を言う。日の順。
     *
     * @param until この日までの開催を答える
     */
    default Map<String, List<Sitting>> sittings(LocalDate today, LocalDate until) {
        return Map.of();
    }

    /** 期間の種類の符号ごとの期間。始まりの順。 */
    default Map<String, List<Window>> windows() {
        return Map.of();
    }

    /** 図の分かれ道の答え（{@code stage} → {@code BUKAI}）から、審議する会議体の符号。知らなければ空。 */
    default Optional<String> bodyOf(Map<String, String> answers) {
        return Optional.empty();
    }
}
