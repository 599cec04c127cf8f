package jp.michisuji.transfer;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 準備の筋。移管までに並んで進める準備。手順書から人員までの四つはどの移管にも要りうる。例規と周知は要るものだけに立つ。 */
public enum Track {
    MANUAL("手順書", "manual-track"),
    LAYOUT("レイアウト", "layout-track"),
    BUDGET("予算", "budget-track"),
    STAFFING("人員・体制", "staffing-track"),
    RULES("例規", "rules-track"),
    NOTICE("周知", "notice-track");

    private final String label;
    private final String processKey;

    Track(String label, String processKey) {
        this.label = label;
        this.processKey = processKey;
    }

    public String label() {
        return label;
    }

    /** この筋を描いた図の識別子。 */
    public String processKey() {
        return processKey;
    }

    /** 図の問い「要るか？」が見る変数（{@code manualNeeded}）。 */
    public String neededVariable() {
        return name().toLowerCase(java.util.Locale.ROOT) + "Needed";
    }

    /** 図に渡す、筋ごとの要否。 */
    public static Map<String, Object> neededVariables(Set<Track> needed) {
        return Stream.of(values()).collect(Collectors.toMap(Track::neededVariable, needed::contains));
    }

    /** @return 筋の図でなければ空 */
    public static Optional<Track> ofProcess(String processKey) {
        return Stream.of(values())
                .filter(track -> track.processKey.equals(processKey))
                .findFirst();
    }
}
