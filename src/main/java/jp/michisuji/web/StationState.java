package jp.michisuji.web;

import java.util.Locale;

/** 駅の状態。道筋のその所を通ったか、そこにいるか、これからか。 */
public enum StationState {
    DONE("済み"),
    HERE("ここ"),
    AHEAD("これから"),
    SKIPPED("通らない");

    private final String label;

    StationState(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }

    /** 様式の名に使う符号。 */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }
}
