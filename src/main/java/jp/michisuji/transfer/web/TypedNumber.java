package jp.michisuji.transfer.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;

/** 打たれた数。全角の数字と桁の区切りも読む。 */
final class TypedNumber {

    private TypedNumber() {}

    static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }

    /** 0 以上の整数。読めなければ空。 */
    static Optional<Integer> whole(String typed, int most) {
        String digits = plain(typed);
        return digits.matches("\\d{1,9}")
                ? Optional.of(Integer.valueOf(digits)).filter(number -> number <= most)
                : Optional.empty();
    }

    /** 0 以上、小数は二桁まで。読めなければ空。 */
    static Optional<BigDecimal> decimal(String typed, int most) {
        String digits = plain(typed);
        return digits.matches("\\d{1,9}(\\.\\d{1,2})?")
                ? Optional.of(new BigDecimal(digits)).filter(number -> number.compareTo(BigDecimal.valueOf(most)) <= 0)
                : Optional.empty();
    }

    private static String plain(String typed) {
        return blank(typed)
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replace(",", "");
    }
}
