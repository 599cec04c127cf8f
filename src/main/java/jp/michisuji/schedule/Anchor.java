package jp.michisuji.schedule;

/**
 * 基準日の種類。期限を数え始める日が何の日か。業務が加えるもの（移管日など）は、その業務が {@link AnchorDates} で名乗る。
 *
 * @param code 決定表に書く符号
 */
public record Anchor(String code, String label) {

    /** 会議の開催日。 */
    public static final Anchor SITTING = new Anchor("SITTING", "開催日");

    /** 説明・聴取の実施日。 */
    public static final Anchor HEARING = new Anchor("HEARING", "実施日");

    /** 案件の目標日。 */
    public static final Anchor TARGET = new Anchor("TARGET", "目標日");

    /** その仕事が届いた日。 */
    public static final Anchor ARRIVAL = new Anchor("ARRIVAL", "着手日");

    /** 同じ手続の、前の仕事が済んだ日。初めの仕事では着手日。 */
    public static final Anchor PREVIOUS = new Anchor("PREVIOUS", "前の手続の完了日");
}
