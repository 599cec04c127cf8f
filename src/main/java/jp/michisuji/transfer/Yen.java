package jp.michisuji.transfer;

import java.text.Normalizer;
import java.util.Optional;

/** 円。予算の額の読み方と書き方。整数で、全角の数字と桁区切りも読む。 */
public final class Yen {

    /** 額の上限（円）。 */
    public static final long MOST = 99_999_999_999L;

    private Yen() {}

    /** @return 整数の円として読めないか、上限を超えれば空 */
    public static Optional<Long> parse(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .strip()
                .replaceFirst("^[¥\\\\]", "")
                .replaceFirst("円$", "")
                .strip();
        return grouped(plain)
                ? Optional.of(Long.valueOf(plain.replace(",", ""))).filter(yen -> yen <= MOST)
                : Optional.empty();
    }

    /** 桁区切りは、ないか、三桁ごとに揃っているか。「1,00」は桁の誤りかもしれないので読まない。 */
    private static boolean grouped(String plain) {
        return plain.matches("[0-9]{1,15}|[0-9]{1,3}(,[0-9]{3}){1,4}");
    }

    /** 「1,234,567円」。 */
    public static String format(long yen) {
        return String.format("%,d円", yen);
    }
}
