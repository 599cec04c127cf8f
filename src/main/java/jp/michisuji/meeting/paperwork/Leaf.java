package jp.michisuji.meeting.paperwork;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import jp.michisuji.document.print.Block;
import jp.michisuji.document.print.Printout;
import jp.michisuji.meeting.Sitting;

/**
 * 組み上がった文書。
 *
 * @param mark 端に刷る印（「（案）」「第2版」）
 */
public record Leaf(PaperKind kind, Sitting sitting, String mark, List<Block> blocks) {

    public static final String DRAFT = "（案）";

    /** 保存するときの名の、拡張子を除いた部分。 */
    public String fileStem() {
        return sitting.title() + " " + kind.label() + mark;
    }

    public String title() {
        return kind.label() + "｜" + sitting.title();
    }

    Printout printout() {
        return new Printout(sitting.title() + " " + kind.label(), mark, kind.wide(), blocks);
    }

    /** メールの本文。 */
    public String text() {
        return printout().text();
    }

    /** 中身の指紋。印が替わっても、同じ中身なら同じである。 */
    public String fingerprint() {
        try {
            byte[] text = text().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 はどの Java にもある", e);
        }
    }

    Leaf marked(String changed) {
        return new Leaf(kind, sitting, changed, blocks);
    }
}
