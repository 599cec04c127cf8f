package jp.michisuji.web;

/**
 * 現在位置の一段。
 *
 * @param href 行き先。今いるページなら {@code null}
 */
public record Crumb(String label, String href) {

    public static Crumb home() {
        return new Crumb("ホーム", "/");
    }

    public static Crumb here(String label) {
        return new Crumb(label, null);
    }
}
