package jp.michisuji.reform;

import jp.michisuji.meeting.Stage;

/**
 * 行政経営推進委員会の位置。資料には改革会議との前後を定めた文がなく、案件ごとに選ぶ。
 *
 * <p>令和7年11月〜12月の決定は「行政経営推進委員会、区役所改革会議、庁議」の順に印刷されている。
 */
public enum CommitteePosition {
    NONE("なし"),
    BEFORE("改革会議の前"),
    AFTER("改革会議の後");

    private final String label;

    CommitteePosition(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean skips(Stage stage) {
        return switch (stage) {
            case COMMITTEE_BEFORE -> this != BEFORE;
            case COMMITTEE_AFTER -> this != AFTER;
            default -> false;
        };
    }
}
