package jp.michisuji.transfer.matrix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * 負荷。ある課・部が持つ業務の件数と人員。読み分けられない人員は数に入れず、件数で言う。
 *
 * @param people 読めた人員の合計（人）
 * @param unsplit 人員が分けられていない業務の数
 * @param unprinted 人員の欄がない業務の数
 */
public record Load(int duties, BigDecimal people, int unsplit, int unprinted) {

    static final Load NONE = new Load(0, BigDecimal.ZERO, 0, 0);
    static final Load UNSPLIT = new Load(1, BigDecimal.ZERO, 1, 0);
    static final Load UNPRINTED = new Load(1, BigDecimal.ZERO, 0, 1);

    /** 一人当たりの執務面積。平方メートル（T15「一人当たり原則4㎡程度」）。 */
    private static final BigDecimal AREA_EACH = BigDecimal.valueOf(4);

    static Load of(BigDecimal people) {
        return new Load(1, people, 0, 0);
    }

    Load plus(Load other) {
        return new Load(
                duties + other.duties, people.add(other.people), unsplit + other.unsplit, unprinted + other.unprinted);
    }

    public boolean isNone() {
        return duties == 0;
    }

    /** 読めた人員の執務面積（平方メートル）。 */
    public BigDecimal area() {
        return people.multiply(AREA_EACH);
    }

    /** 人員を数えられたか。業務がなければ、0 人と数えられる。 */
    boolean isCounted() {
        return isNone() || duties > unsplit + unprinted;
    }

    /** 「10.2人」。一つも読めなければ横線。 */
    public String peopleText() {
        return isCounted() ? plain(people) + "人" : "—";
    }

    /** 「40.8㎡」。人員が一つも読めなければ横線。 */
    public String areaText() {
        return isCounted() ? plain(area()) + "㎡" : "—";
    }

    /** 数に入れていない分。「未分割2件・記載なし3件」。なければ空。 */
    public String unknownText() {
        List<String> unknown = new ArrayList<>();
        if (unsplit > 0) {
            unknown.add("未分割" + unsplit + "件");
        }
        if (unprinted > 0) {
            unknown.add("記載なし" + unprinted + "件");
        }
        return String.join("・", unknown);
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
