package jp.michisuji.meeting.record;

import java.time.Instant;

/**
 * 記録の一筆。行を加え、欄を書き、行を消したこと。
 *
 * @param field 書いた欄。行を加え、消したときは {@code null}
 */
public record RecordChange(
        Long id,
        Long sittingId,
        RecordKind rowKind,
        long rowId,
        RecordField field,
        Kind act,
        String before,
        String after,
        Instant at,
        String person,
        String postName) {

    /** 何をしたか。 */
    public enum Kind {
        ADD,
        WRITE,
        REMOVE
    }

    /** 行の画面での名。 */
    public String key() {
        return rowKind + "-" + rowId;
    }

    /** 欄の画面での名。 */
    public String fieldId() {
        return key() + "-" + field;
    }
}
