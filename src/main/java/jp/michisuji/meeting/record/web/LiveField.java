package jp.michisuji.meeting.record.web;

import java.time.LocalDate;
import jp.michisuji.meeting.record.FieldAddress;
import jp.michisuji.meeting.record.RecordChange;
import jp.michisuji.meeting.record.RecordField;
import jp.michisuji.meeting.record.RecordRow;

/**
 * 画面の一つの欄。
 *
 * @param box 欄に出す文
 * @param seen 開いたときの値。次に送るときに添える
 * @param message 保存したことを言う一文。なければ {@code null}
 * @param error 断る一文。なければ {@code null}
 * @param theirs 他の職員が先に書いた値。競り合っていなければ {@code null}
 * @param by 先に書いた人の筆。分からなければ {@code null}
 * @param focus 出したらすぐに書き込めるようにするか
 */
record LiveField(
        FieldAddress at,
        String box,
        String seen,
        String message,
        String error,
        String theirs,
        RecordChange by,
        boolean focus) {

    static LiveField of(RecordRow row, RecordField field) {
        return quiet(row.at(field), row.of(field));
    }

    static LiveField quiet(FieldAddress at, String value) {
        return new LiveField(at, value, value, null, null, null, null, false);
    }

    static LiveField saved(FieldAddress at, String value, String message) {
        return new LiveField(at, value, value, message, null, null, null, true);
    }

    static LiveField refused(FieldAddress at, String box, String seen, String error) {
        return new LiveField(at, box, seen, null, error, null, null, true);
    }

    static LiveField contested(FieldAddress at, String box, String seen, String theirs, RecordChange by) {
        return new LiveField(at, box, seen, null, null, theirs, by, true);
    }

    public String id() {
        return at.id();
    }

    public boolean contested() {
        return theirs != null;
    }

    public String type() {
        return at.field().type().name();
    }

    /** 打つ手が止まったら保存する。結果の補足は監査に一筆ずつ残るので、長めに待つ。 */
    public String trigger() {
        int pause = at.field() == RecordField.RESULT_NOTE ? 3000 : 800;
        return "input changed delay:" + pause + "ms, change, submit";
    }

    /** 日付の欄の値を日として。 */
    public LocalDate day(String value) {
        return LocalDate.parse(value);
    }

    public int rows() {
        return Math.min(12, 2 + (int) box.lines().count() + box.length() / 80);
    }
}
