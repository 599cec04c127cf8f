package jp.michisuji.meeting.record.web;

import jp.michisuji.meeting.record.FieldAddress;
import jp.michisuji.meeting.record.RecordField;
import jp.michisuji.meeting.record.RecordKind;

/**
 * 一つの欄の送信。
 *
 * @param seen 開いたときの値
 * @param theirs 競り合いで見せた、他の職員の値。見せていなければ {@code null}
 * @param choose 競り合いの決め方。なければ {@code null}
 */
record FieldEntry(
        RecordKind kind, long row, RecordField field, String seen, String value, String theirs, Choose choose) {

    /** 競り合いの決め方。 */
    enum Choose {
        /** 自分の文にする。 */
        MINE,
        /** 相手の文にする。 */
        THEIRS,
        /** 相手の文の後に自分の文を続ける。 */
        BOTH
    }

    FieldAddress at() {
        return new FieldAddress(kind, row, field);
    }

    /** 比べる相手。決めたときは、見せた相手の値を承知の上である。 */
    String known() {
        return FieldValues.clean(choose == null ? seen : theirs);
    }

    /** 欄に入れたい文。 */
    String wanted() {
        String mine = FieldValues.clean(value);
        if (choose == Choose.THEIRS) {
            return known();
        }
        return choose == Choose.BOTH ? (known() + "\n" + mine).strip() : mine;
    }
}
