package jp.michisuji.meeting.paperwork;

import java.time.Instant;

/**
 * 版。確定した会議の文書を、その時の中身のまま資料の部屋に納めたもの。
 *
 * @param edition 1 から
 * @param sha256 納めた Word 文書の SHA-256
 * @param fingerprint 中身の文字の指紋。台帳があとから動いたかを見分ける
 * @param reason 改めたわけ。第1版では {@code null}
 */
public record Edition(
        long id,
        long sittingId,
        PaperKind kind,
        int edition,
        long documentId,
        String sha256,
        String fingerprint,
        String reason,
        Instant issuedAt,
        String issuedBy) {

    /** 「第1版」。 */
    public String label() {
        return "第" + edition + "版";
    }
}
