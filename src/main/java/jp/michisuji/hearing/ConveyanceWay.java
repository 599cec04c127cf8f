package jp.michisuji.hearing;

/** 回答を伝えた方法。 */
public enum ConveyanceWay {
    VISIT("訪問"),
    MEETING("団体の会合"),
    LETTER("書面"),
    MAIL("メール"),
    PHONE("電話"),
    /** 方法を記録していなかったころの回答。新しい記録には選べない。 */
    UNRECORDED("記録なし");

    private final String label;

    ConveyanceWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean selectable() {
        return this != UNRECORDED;
    }
}
