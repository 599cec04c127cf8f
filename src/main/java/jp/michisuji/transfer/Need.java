package jp.michisuji.transfer;

import java.util.Optional;
import java.util.stream.Stream;

/** 移管に要ること。六つの筋のほかに、判定までに人が資料を添えて閉じる手続がある。 */
public enum Need {
    MANUAL("手順書", Track.MANUAL),
    LAYOUT("執務場所とレイアウト", Track.LAYOUT),
    BUDGET("予算", Track.BUDGET),
    STAFFING("人員・体制", Track.STAFFING),
    RULES("例規の改正", Track.RULES),
    NOTICE("周知", Track.NOTICE),
    CHOGI("庁議の決定", null),
    GIKAI("議会への報告", null),
    HEARING("関係団体の意見聴取", null),
    APPROVAL("移管の決裁", null),
    SUBSIDY("補助金の申請補助と交付決定の切分け", null),
    FACILITY("施設の所管と運営方法の整理", null),
    DISASTER("災害時の体制の整理", null),
    PERSONNEL("人事管理の方法の整理", null),
    COMMUNITY("地域の団体との関わりの整理", null);

    private final String label;
    private final Track track;

    Need(String label, Track track) {
        this.label = label;
        this.track = track;
    }

    public String label() {
        return label;
    }

    /** 筋として進めるもの。判定までに人が閉じる手続では空。 */
    public Optional<Track> track() {
        return Optional.ofNullable(track);
    }

    /** 案件の道筋が決めるもの。案件に属する移管では、道筋の決定で閉じる。 */
    public boolean onRoad() {
        return this == CHOGI || this == GIKAI;
    }

    public static Optional<Need> of(String code) {
        return Stream.of(values()).filter(need -> need.name().equals(code)).findFirst();
    }
}
