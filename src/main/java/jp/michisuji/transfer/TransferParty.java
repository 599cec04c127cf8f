package jp.michisuji.transfer;

import java.time.OffsetDateTime;

/**
 * 移管の当事者。出す支所の課長、または受ける課・部の課長。
 *
 * @param section 星取表の課・部の名
 * @param confirmedAt 引継書を確認した時刻。まだなら {@code null}
 * @param confirmation 確認したときの一言
 */
public record TransferParty(
        long transferId,
        int ordinal,
        Side side,
        String section,
        String postCode,
        OffsetDateTime confirmedAt,
        String confirmedBy,
        String confirmation) {

    /** どちら側か。 */
    public enum Side {
        GIVING("出す側"),
        TAKING("受ける側");

        private final String label;

        Side(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean confirmed() {
        return confirmedAt != null;
    }
}
