package jp.michisuji.meeting.record;

/**
 * 欄の在りか。
 *
 * @throws IllegalArgumentException その種類の行にない欄
 */
public record FieldAddress(RecordKind kind, long row, RecordField field) {

    public FieldAddress {
        if (!kind.fields().contains(field)) {
            throw new IllegalArgumentException(kind + " の行に " + field + " の欄はない");
        }
    }

    /** 画面での名（{@code EXCHANGE-12-BODY}）。 */
    public String id() {
        return kind + "-" + row + "-" + field;
    }
}
