package jp.michisuji.reform;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.meeting.Stage;

/**
 * 改革案件。部会から議会報告までの道筋を行く一つの提案。
 *
 * @param processKey 道筋の図（{@code reform-road} か {@code interim-report}）
 * @param stateReason 取下げの理由など
 * @param targetOn 目標日。決めていなければ {@code null}
 */
public record ReformItem(
        Long id,
        long programmeId,
        String title,
        String area,
        String summary,
        String ownerPost,
        CommitteePosition committeePosition,
        String processKey,
        String processInstanceId,
        State state,
        String stateReason,
        LocalDate proposedOn,
        String proposedBy,
        String source,
        LocalDate targetOn) {

    public static final String ROAD = "reform-road";
    public static final String INTERIM_REPORT = "interim-report";

    /** 案件の状態。 */
    public enum State {
        RUNNING("進行中"),
        DONE("完了"),
        WITHDRAWN("取下げ");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** この案件が通る段階を順に。中間報告は議会・改革会議・行政経営推進委員会の順に印刷されている。 */
    public List<Stage> stages() {
        if (INTERIM_REPORT.equals(processKey)) {
            return List.of(Stage.GIKAI, Stage.KAIKAKU_KAIGI, Stage.COMMITTEE_AFTER);
        }
        return Stream.of(Stage.values())
                .filter(stage -> !committeePosition.skips(stage))
                .toList();
    }

    /** 差し戻せる段階。中間報告は同じ会議体でやり直す。 */
    List<Stage> remandTargets(Stage at) {
        if (INTERIM_REPORT.equals(processKey)) {
            return List.of(at);
        }
        List<Stage> road = stages();
        return road.subList(0, road.indexOf(at) + 1);
    }
}
