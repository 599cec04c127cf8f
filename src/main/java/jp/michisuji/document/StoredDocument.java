package jp.michisuji.document;

import java.time.Instant;

/**
 * 登録された資料。本体を除く、何を・いつ・誰が。
 *
 * @param size bytes
 * @param sha256 of the content, 64 lower-case hexadecimal digits
 * @param uploadedBy label of the person at that time
 */
public record StoredDocument(
        long id,
        String title,
        String filename,
        String contentType,
        long size,
        String sha256,
        Instant uploadedAt,
        String uploadedBy,
        Scan scan) {

    private static final int SHORT = 12;

    /** 人が見比べる短い指紋。 */
    public String shortSha256() {
        return sha256.substring(0, SHORT);
    }

    /** 大きさの言葉（「1.2MB」「34KB」）。 */
    public String sizeInWords() {
        if (size >= 1024 * 1024) {
            return String.format(java.util.Locale.ROOT, "%.1fMB", size / 1024.0 / 1024.0);
        }
        return Math.max(1, size / 1024) + "KB";
    }
}
