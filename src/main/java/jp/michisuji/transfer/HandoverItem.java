package jp.michisuji.transfer;

/**
 * 引継書の一項。
 *
 * @param id まだ台帳にないものは {@code null}
 * @param documentId 引継書類の資料。なければ {@code null}
 * @param filled 準備の記録から書き入れた項か
 */
public record HandoverItem(Long id, Kind kind, String words, Long documentId, boolean filled) {

    /** 引継書の欄。 */
    public enum Kind {
        MATTER("引継事項"),
        CHECK("確認事項"),
        PAPER("引継書類");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static HandoverItem filled(Kind kind, String words, Long documentId) {
        return new HandoverItem(null, kind, words, documentId, true);
    }
}
