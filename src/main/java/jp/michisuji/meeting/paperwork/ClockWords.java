package jp.michisuji.meeting.paperwork;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 時刻の書き方。次第の「午後3時15分から5時15分まで」の形にする。時刻でない言葉（「本会議終了後」）はそのまま書く。 */
final class ClockWords {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})");
    private static final int NOON = 12;

    private ClockWords() {}

    /** @return 始まりの時刻がなければ空 */
    static String of(String start, String end) {
        if (start == null || start.isBlank()) {
            return "";
        }
        String from = words(start, true) + "から";
        return end == null || end.isBlank() ? from : from + words(end, !sameHalf(start, end)) + "まで";
    }

    /** 正午に終わるものは、午前に続けて「12時」と書く。 */
    private static boolean sameHalf(String start, String end) {
        int from = hour(start);
        int to = hour(end);
        return from >= 0 && to >= 0 && (half(from).equals(half(to)) || end.equals("12:00"));
    }

    private static String words(String time, boolean withHalf) {
        Matcher matched = TIME.matcher(time);
        if (!matched.matches()) {
            return time;
        }
        int hour = Integer.parseInt(matched.group(1));
        int minute = Integer.parseInt(matched.group(2));
        int shown = hour > NOON ? hour - NOON : hour;
        return (withHalf ? half(hour) : "") + shown + "時" + (minute == 0 ? "" : minute + "分");
    }

    private static String half(int hour) {
        return hour < NOON ? "午前" : "午後";
    }

    private static int hour(String time) {
        Matcher matched = TIME.matcher(time);
        return matched.matches() ? Integer.parseInt(matched.group(1)) : -1;
    }
}
