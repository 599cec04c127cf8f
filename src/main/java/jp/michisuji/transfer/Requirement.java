package jp.michisuji.transfer;

import java.time.LocalDate;

/**
 * 移管に要ることの一件。決定表の案と、取りまとめ課長の決定と、閉じた記録。
 *
 * @param reason 案と違えたわけ。案のとおりなら {@code null}
 * @param closedOn 済んだ日。まだなら {@code null}
 * @param closedBy 閉じた職の名。道筋の決定で閉じたものは会議体の名
 * @param documentId 閉じるときに添えた資料。なければ {@code null}
 */
public record Requirement(
        long id,
        long transferId,
        Need need,
        boolean needed,
        boolean proposed,
        String proposedReason,
        String source,
        String reason,
        LocalDate closedOn,
        String closedBy,
        String closingNote,
        Long documentId) {

    /** 判定までに人か道筋が閉じるもの。筋は台帳が別に持つ。 */
    public boolean gateLine() {
        return needed && need.track().isEmpty();
    }

    public boolean closed() {
        return closedOn != null;
    }

    public boolean changed() {
        return needed != proposed;
    }
}
