package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.michisuji.calendar.OpenDays;

/**
 * 動かせない日の表。開庁日、会議の開催日、期間。
 *
 * @param sittings 会議体の符号 → 開催。日の順
 * @param windows 期間の種類の符号 → 期間。始まりの順
 */
public record Timetable(OpenDays days, Map<String, List<Sitting>> sittings, Map<String, List<Window>> windows) {

    public Timetable {
        sittings = Map.copyOf(sittings);
        windows = Map.copyOf(windows);
    }

    /**
     * 開催。
     *
     * @param key 開催の符号
     * @param label 「第12回 部会」
     * @param papersBy 資料の締切。これまでに整った資料をかける。開催日以前
     * @param assumed 日が決まらないので置いた日なら、その会議体の日の置き方を一文で。決まった日なら {@code null}
     */
    public record Sitting(String key, String label, LocalDate papersBy, LocalDate day, String assumed) {

        public Sitting(String key, String label, LocalDate papersBy, LocalDate day) {
            this(key, label, papersBy, day, null);
        }
    }

    /**
     * 期間。始まりの日も終わりの日も含む。
     *
     * @param label 「令和9年度当初予算の要求」
     */
    public record Window(String key, String label, LocalDate opens, LocalDate closes) {}
}
