package jp.michisuji.meeting.record.web;

import jp.michisuji.meeting.record.RecordField;
import jp.michisuji.meeting.record.RecordRow;

/**
 * 画面の欄の並び。送られた一つの欄だけは、送られたままに出す。
 *
 * @param sent 送られた欄。なければ {@code null}
 */
record LiveFields(LiveField sent) {

    static LiveFields untouched() {
        return new LiveFields(null);
    }

    public LiveField of(RecordRow row, RecordField field) {
        return sent != null && sent.at().equals(row.at(field)) ? sent : LiveField.of(row, field);
    }

    /** 加えたばかりの行では、初めの欄にすぐ書き込めるようにする。 */
    static LiveFields fresh(RecordRow row) {
        RecordField first = row.kind().fields().stream()
                .filter(field -> row.of(field).isEmpty())
                .findFirst()
                .orElse(row.kind().fields().get(0));
        return new LiveFields(LiveField.saved(row.at(first), row.of(first), null));
    }
}
