package jp.michisuji.meeting;

/** 段階。案件が通る道筋の一駅。行政経営推進委員会は改革会議の前にも後にもなりうる。 */
public enum Stage {
    BUKAI("部会", "BUKAI"),
    COMMITTEE_BEFORE("行政経営推進委員会", "GYOSEI_KEIEI"),
    KAIKAKU_KAIGI("改革会議", "KAIKAKU_KAIGI"),
    COMMITTEE_AFTER("行政経営推進委員会", "GYOSEI_KEIEI"),
    CHOGI("庁議", "CHOGI"),
    GIKAI("議会報告", "GIKAI");

    private final String label;
    private final String bodyCode;

    Stage(String label, String bodyCode) {
        this.label = label;
        this.bodyCode = bodyCode;
    }

    public String label() {
        return label;
    }

    public String bodyCode() {
        return bodyCode;
    }
}
