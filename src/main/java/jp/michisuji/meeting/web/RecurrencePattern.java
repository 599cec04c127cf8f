package jp.michisuji.meeting.web;

/** 定例の型。 */
enum RecurrencePattern {
    NTH_WEEKDAY("毎月第N曜日", "第1・第3のように、いくつでも選べます。第5のない月には開きません。"),
    LAST_WEEKDAY("毎月最終曜日", "その月の終わりの曜日です。"),
    DAY_OF_MONTH("毎月N日", "31日のように、その日のない月には開きません。"),
    ONCE_A_MONTH("毎月1回", "日は決めず、月だけを予定します。日が決まるまで期限は数えません。"),
    NONE("定例を置かない", "この日から、定例の見通しを出しません。既に予定した会議は残ります。");

    private final String label;
    private final String says;

    RecurrencePattern(String label, String says) {
        this.label = label;
        this.says = says;
    }

    String label() {
        return label;
    }

    String says() {
        return says;
    }

    boolean byWeekday() {
        return this == NTH_WEEKDAY || this == LAST_WEEKDAY;
    }

    boolean dated() {
        return byWeekday() || this == DAY_OF_MONTH;
    }
}
