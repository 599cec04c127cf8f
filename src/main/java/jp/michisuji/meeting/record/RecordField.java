package jp.michisuji.meeting.record;

/** 記録の欄。会議の記録のうち、一つずつ書いて残す所。 */
public enum RecordField {
    RESULT("扱い", "result", Type.RESULT),
    RESULT_NOTE("扱いの補足", "result_note", Type.TEXT),
    HEADING("見出し", "heading", Type.LINE),
    BODY("文", "body", Type.TEXT),
    AREA("分野", "area", Type.LINE),
    DECISION("決定・確認事項", "decision", Type.TEXT),
    OPEN_POINT("要検討事項", "open_point", Type.TEXT),
    OWNER("受け持つ職", "owner_post", Type.POST),
    DUE("いつまでに", "due_on", Type.DATE),
    DIRECTION("現状・今後の方向性", "direction", Type.TEXT),
    OPINION("意見・指摘事項", "body", Type.TEXT),
    SPEAKER("述べた人の職", "speaker", Type.LINE),
    ANSWERING_POST("回答する職", "answering_post", Type.POST);

    /** 欄に入るもの。 */
    public enum Type {
        TEXT,
        LINE,
        POST,
        DATE,
        RESULT
    }

    private final String label;
    private final String column;
    private final Type type;

    RecordField(String label, String column, Type type) {
        this.label = label;
        this.column = column;
        this.type = type;
    }

    public String label() {
        return label;
    }

    public Type type() {
        return type;
    }

    String column() {
        return column;
    }

    /** 打つそばから書き変わる文か。選ぶ欄は、選んだときに一度だけ変わる。 */
    boolean typed() {
        return type == Type.TEXT || type == Type.LINE;
    }

    /** 空を {@code null} ではなく空の文として持つ欄か。 */
    boolean neverNull() {
        return this == BODY || this == OPINION || this == AREA;
    }
}
