package jp.michisuji.shared;

/** 部分一致。人の打った言葉を、{@code like} の特別な字も文字どおりに探す型にする。 */
public final class Containing {

    private Containing() {}

    /** @return 言葉が {@code null} なら {@code null} */
    public static String pattern(String words) {
        return words == null
                ? null
                : "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
