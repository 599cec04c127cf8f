package jp.michisuji.transfer.sheet;

import java.util.List;
import jp.michisuji.transfer.Duty;

/**
 * 業務の取込みの一行。取り込むと何が起こるか。
 *
 * @param line ファイルの行。外れる業務は 0
 * @param before 台帳の業務。新しいものは {@code null}
 * @param after 取り込んだあとの業務。外れるものは {@code null}
 * @param fields 変わる欄
 */
public record DutyChange(Kind kind, String sheet, int line, Duty before, Duty after, List<Field> fields) {

    /** 行の別。 */
    public enum Kind {
        NEW("新規"),
        CHANGED("変更"),
        UNCHANGED("変更なし"),
        REMOVED("外れる");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 変わる欄。前の値から新しい値へ。 */
    public record Field(String label, String before, String after) {}

    /** 画面に見せる業務。 */
    public Duty duty() {
        return after == null ? before : after;
    }
}
