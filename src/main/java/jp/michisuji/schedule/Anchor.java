package jp.michisuji.schedule;

/** 基準日。期限を数え始める日の種類。 */
public enum Anchor {
    /** 会議の開催日。 */
    SITTING("開催日"),
    /** 説明・聴取の実施日。 */
    HEARING("実施日"),
    /** その仕事が届いた日。 */
    ARRIVAL("着手日");

    private final String label;

    Anchor(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
