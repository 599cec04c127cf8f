package jp.michisuji.reminder;

import java.util.regex.Pattern;

/** 一行の文。メールの見出しと本文の一行に、改行や見えない制御文字を入り込ませない。 */
final class OneLine {

    /** C0 と C1 の制御文字、行と段落の区切り。U+0085 も含む。 */
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    /** 文の向きを変えるなどの見えない文字と、対になっていないサロゲート。 */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cs}]+");

    private OneLine() {}

    /** @param most bound in code points; a longer text ends in {@code …} after that many; null becomes empty */
    static String of(String text, int most) {
        if (text == null) {
            return "";
        }
        String line = INVISIBLE
                .matcher(BREAKS.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most)) + "…";
    }
}
