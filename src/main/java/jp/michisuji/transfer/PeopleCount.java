package jp.michisuji.transfer;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;

/** 人員の数（人）。必要人員数の欄にあるとおり、0.2 のような端数も数える。 */
public final class PeopleCount {

    private PeopleCount() {}

    /** @return 0 から 99999.99 までの数として読めなければ空。全角の数字も読む */
    public static Optional<BigDecimal> parse(String typed) {
        String plain = typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replaceFirst("人$", "");
        return plain.matches("[0-9]{1,5}(\\.[0-9]{1,2})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** 「2」「0.5」。余計な零を書かない。 */
    public static String format(BigDecimal people) {
        return people.signum() == 0 ? "0" : people.stripTrailingZeros().toPlainString();
    }

    /** 増減の言葉（「＋0.5」「−1」「増減なし」）。 */
    public static String formatChange(BigDecimal change) {
        return switch (change.signum()) {
            case 1 -> "＋" + format(change);
            case -1 -> "−" + format(change.abs());
            default -> "増減なし";
        };
    }
}
