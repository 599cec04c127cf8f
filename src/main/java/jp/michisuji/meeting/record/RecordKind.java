package jp.michisuji.meeting.record;

import java.util.List;

/** 記録の行の種類。 */
public enum RecordKind {
    AGENDA("議題", "agenda_item", "true", RecordField.RESULT, RecordField.RESULT_NOTE),
    SUMMARY("要旨", "minute", "kind = 'SUMMARY'", RecordField.BODY),
    EXCHANGE("主なやりとり", "minute", "kind = 'EXCHANGE'", RecordField.HEADING, RecordField.BODY),
    POINT(
            "決定・確認事項と、要検討事項",
            "progress_entry",
            "true",
            RecordField.AREA,
            RecordField.DECISION,
            RecordField.OPEN_POINT,
            RecordField.OWNER,
            RecordField.DUE,
            RecordField.DIRECTION),
    OPINION("意見・指摘事項", "opinion", "true", RecordField.OPINION, RecordField.SPEAKER, RecordField.ANSWERING_POST);

    private final String label;
    private final String table;
    private final String condition;
    private final List<RecordField> fields;

    RecordKind(String label, String table, String condition, RecordField... fields) {
        this.label = label;
        this.table = table;
        this.condition = condition;
        this.fields = List.of(fields);
    }

    public String label() {
        return label;
    }

    public List<RecordField> fields() {
        return fields;
    }

    /** 議題ごとに行を加えられる種類。 */
    public static List<RecordKind> lines() {
        return List.of(SUMMARY, EXCHANGE, POINT, OPINION);
    }

    String table() {
        return table;
    }

    String condition() {
        return condition;
    }

    boolean added() {
        return this != AGENDA;
    }
}
