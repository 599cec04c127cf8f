package jp.michisuji.meeting;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 会議の時刻。印刷された時刻（15:15、15時15分）を読む。 */
public final class SittingTime {

    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3])(?::([0-5]\\d)|時(?:([0-5]?\\d)分)?)");

    private static final Pattern DIGITS = Pattern.compile("[\\d:時分]+");

    private SittingTime() {}

    /** @return 時刻として読めなければ {@code null}。「午後3時」のような言い方は推し量らない */
    public static LocalTime read(String printed) {
        Matcher clock = CLOCK.matcher(plain(printed));
        if (!clock.matches()) {
            return null;
        }
        String minute = clock.group(2) == null ? clock.group(3) : clock.group(2);
        return LocalTime.of(Integer.parseInt(clock.group(1)), minute == null ? 0 : Integer.parseInt(minute));
    }

    /** 時刻を打とうとして書き損じたか（25:00、1515）。「本会議終了後」のような言葉は書き損じではない。 */
    static boolean mistyped(String typed) {
        return DIGITS.matcher(plain(typed)).matches() && read(typed) == null;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC)
                .strip();
    }
}
