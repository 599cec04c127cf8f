package jp.michisuji.organization;

/**
 * 取込みの行。取り込むと何が起こるか。
 *
 * @param line line of the file, or 0 for what follows from another line
 * @param what the row in words
 * @param detail what changes, in words; empty for new and unchanged rows
 */
public record ImportChange(ImportTable table, int line, Kind kind, String what, String detail) {

    /** 行の別。 */
    public enum Kind {
        NEW("新規"),
        CHANGED("変更"),
        UNCHANGED("変更なし");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
