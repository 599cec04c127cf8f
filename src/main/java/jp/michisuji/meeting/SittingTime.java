package jp.michisuji.meeting;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 会議の時刻。印刷された時刻（15:15、15時15分）を読む。 */
final class SittingTime {

    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3])(?::([0-5]\\d)|時(?:([0-5]?\\d)分)?)");

    private SittingTime() {}

    /** @return 時刻として読めなければ {@code null}。「午後3時」のような言い方は推し量らない */
    static LocalTime read(String printed) {
        String plain = Normalizer.normalize(printed == null ? "" : printed, Normalizer.Form.NFKC);
        Matcher clock = CLOCK.matcher(plain.strip());
        if (!clock.matches()) {
            return null;
        }
        String minute = clock.group(2) == null ? clock.group(3) : clock.group(2);
        return LocalTime.of(Integer.parseInt(clock.group(1)), minute == null ? 0 : Integer.parseInt(minute));
    }
}
