package jp.michisuji.hearing;

/** 聴取の状態。どこまで済んだか。 */
public enum HearingState {
    PREPARING("準備中"),
    ARRANGED("日程調整済み"),
    HELD("実施済み"),
    SUMMARISED("意見整理済み"),
    ANSWERED("回答決定済み"),
    REPLIED("回答済み"),
    DECLINED("実施しない");

    private final String label;

    HearingState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
