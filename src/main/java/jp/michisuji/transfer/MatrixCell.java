package jp.michisuji.transfer;

/**
 * 星取表のます。引継ぎ先なら○と分担。
 *
 * @param label 列の名。狭い画面で一行を札に組むときの見出し。ますが空なら {@code null}
 * @param text 空のますは空の文字
 */
public record MatrixCell(String label, String text) {

    static final MatrixCell EMPTY = new MatrixCell(null, "");

    static MatrixCell of(Destination to) {
        return new MatrixCell(to.section(), to.part() == null ? "○" : "○ " + to.part());
    }
}
