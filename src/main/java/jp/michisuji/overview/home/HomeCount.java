package jp.michisuji.overview.home;

/**
 * ホームの件数。
 *
 * @param href その件数のものが並ぶ画面
 * @param alarming 一件でもあれば手を打つ要がある
 */
public record HomeCount(String label, long count, String href, boolean alarming) {

    /** 札の調子。late（手を打つ）・some（ある）・none（ない）。 */
    public String tone() {
        return count == 0 ? "none" : alarming ? "late" : "some";
    }
}
