package jp.michisuji.meeting;

/** 日付の確からしさ。資料に印刷されたとおりに持ち、確かでない日から期限は数えない。 */
public enum Precision {
    DAY,
    RANGE,
    MONTH,
    MONTH_RANGE,
    AROUND,
    FISCAL_YEAR,
    MONTH_DEADLINE,
    UNKNOWN;

    /** 期限を数える基準にできるか。 */
    public boolean exact() {
        return this == DAY;
    }
}
