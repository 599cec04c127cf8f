package jp.michisuji.hearing;

/** 聴取の種別。団体への聴取と職員への説明は、同じ順を別の言葉で進む。 */
public enum HearingKind {
    GROUP("関係団体ヒアリング", "団体", "聴取"),
    STAFF("職員向け説明会", "職員", "説明会");

    private final String label;
    private final String audience;
    private final String occasion;

    HearingKind(String label, String audience, String occasion) {
        this.label = label;
        this.audience = audience;
        this.occasion = occasion;
    }

    public String label() {
        return label;
    }

    /** 相手（「団体」「職員」）。 */
    public String audience() {
        return audience;
    }

    /** 場の呼び名（「聴取」「説明会」）。 */
    public String occasion() {
        return occasion;
    }
}
