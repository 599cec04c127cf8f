package jp.michisuji.transfer.sheet;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 字の揃え方。読める名のまま残し、比べるときだけ揃えきる。 */
final class Words {

    private static final Pattern HALF_KANA = Pattern.compile("[\\uFF61-\\uFF9F]+");
    private static final Pattern DEFUSED = Pattern.compile("^'(?=[=+\\-@\\t\\r])");

    private Words() {}

    /** 半角カナを全角に、改行と続く空白を一つの空白に直す。「、」「・」のあとの空白は行の折返しとみて除く。 */
    static String tidy(String text) {
        String kana = HALF_KANA
                .matcher(DEFUSED.matcher(text).replaceFirst(""))
                .replaceAll(run -> Matcher.quoteReplacement(Normalizer.normalize(run.group(), Normalizer.Form.NFKC)));
        return kana.replaceAll("[\\s\\p{Cntrl}\\u3000]+", " ")
                .replaceAll("(?<=[、・]) ", "")
                .strip();
    }

    /** 比べるための形。全角と半角、空白の違いを問わない。 */
    static String key(String text) {
        return text == null ? "" : narrow(text).replaceAll("\\s+", "");
    }

    /** 数と日付を読むための形。 */
    static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
