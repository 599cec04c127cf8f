package jp.michisuji.overview.whatif;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.schedule.plan.DropSitting;
import jp.michisuji.schedule.plan.MoveSitting;
import jp.michisuji.schedule.plan.Timetable.Sitting;
import jp.michisuji.shared.JapaneseDate;

/** 開催の仮の変更。開催を別の日に動かすか、やめる。 */
final class SittingTrials {

    private static final int MOST_YEARS = 3;
    private static final String REGISTERED = "sitting:";
    private static final Trial.Way PLANNING =
            new Trial.Way("会議の一覧を見る", "/meetings", "見込みのために日を仮に置いた開催です。日を決めて会議を予定すると、その日で見込みます。");

    private final Seen seen;
    private final OpenDays days;

    SittingTrials(Seen seen) {
        this.seen = seen;
        this.days = seen.snapshot().situation().timetable().days();
    }

    /** 会議の台帳にある開催か。日を仮に置いただけの開催ではなく。 */
    static boolean registered(String sitting) {
        return sitting.startsWith(REGISTERED);
    }

    /** 開催の識別子（{@code sitting:12} の 12）。 */
    static String id(String sitting) {
        return sitting.substring(sitting.indexOf(':') + 1);
    }

    Trial move(String code, String key, String typed) {
        return of(code, key, sitting -> JapaneseDate.parse(typed)
                .map(day -> move(code, sitting, day))
                .orElse(Trial.refused(code, "動かす先の日が読めません。令和8年10月20日のように入力してください。")));
    }

    private Trial move(String code, Sitting sitting, LocalDate day) {
        if (day.isBefore(seen.today())) {
            return Trial.refused(code, JapaneseDate.format(day) + "は過ぎた日です。これから開く日を入力してください。");
        }
        if (day.isAfter(seen.today().plusYears(MOST_YEARS))) {
            return Trial.refused(code, JapaneseDate.format(day) + "は先すぎます。" + MOST_YEARS + "年のうちの日を入力してください。");
        }
        return new Trial(
                code,
                "「" + sitting.label() + "」を" + JapaneseDate.format(sitting.day()) + "から" + JapaneseDate.format(day)
                        + "に動かす",
                days.closedReason(day)
                        .map(reason -> JapaneseDate.format(day) + "は閉庁日です（" + reason + "）。")
                        .orElse(null),
                new MoveSitting(sitting.key(), day, papersBy(sitting, day)),
                registered(sitting.key())
                        ? new Trial.Way(
                                "開催日を変える",
                                Links.of("/meetings/" + id(sitting.key()) + "/date", "to", day.toString()),
                                "この日を入れた画面へ進み、動く期限を確かめてから変えます。")
                        : PLANNING);
    }

    /** 資料の締切から開催日までの開庁日を保つ。 */
    private LocalDate papersBy(Sitting sitting, LocalDate day) {
        LocalDate by = days.plus(day, -days.between(sitting.papersBy(), sitting.day()));
        return by.isAfter(day) ? day : by;
    }

    Trial drop(String code, String key) {
        return of(
                code,
                key,
                sitting -> new Trial(
                        code,
                        "「" + sitting.label() + "」（" + JapaneseDate.format(sitting.day()) + "）をやめる",
                        null,
                        new DropSitting(sitting.key()),
                        registered(sitting.key())
                                ? new Trial.Way(
                                        "会議を中止する",
                                        "/meetings/" + id(sitting.key()) + "/cancel",
                                        "待っている議題の行き先を確かめる画面へ進みます。まだ変わりません。")
                                : PLANNING));
    }

    private Trial of(String code, String key, Function<Sitting, Trial> then) {
        Optional<Sitting> sitting = seen.sitting(key);
        return sitting.map(then).orElse(Trial.refused(code, "会議が見つかりません。既に開かれたか、中止されたか、日が決まっていません。"));
    }
}
