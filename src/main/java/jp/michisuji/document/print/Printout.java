package jp.michisuji.document.print;

import java.util.List;

/**
 * 刷り物。段の並びに、題と端の印と紙の大きさを添えたもの。どの業務の書類も、これで刷る。
 *
 * @param title 文書の属性に残す題
 * @param mark 端に刷る印（「（案）」）。なければ空
 * @param wide A3 横か。ほかは A4 縦
 */
public record Printout(String title, String mark, boolean wide, List<Block> blocks) {

    /** Word 文書。 */
    public byte[] docx() {
        return DocxPrinter.print(this);
    }

    /** Excel のブック。表ごとに列の幅の違う刷り物は、見出しを名とする何枚かのシートになる。 */
    public byte[] xlsx() {
        return new XlsxPrinter(this).print();
    }

    /** メールの本文。 */
    public String text() {
        return PlainPrinter.print(blocks);
    }
}
