package jp.michisuji.reform.process;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.michisuji.meeting.Result;
import jp.michisuji.meeting.Stage;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.RoadStagePassed;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;

/** 道筋プロセスの変数。 */
final class RoadVariables {

    static final String ITEM_ID = "itemId";
    static final String AGREED_AT_BUKAI = "agreedAtBukai";
    static final String TRANSFER_ID = "transferId";
    static final String RESULT = "result";
    static final String REMAND_TO = "remandTo";

    static final String COMMITTEE_POSITION = "committeePosition";
    static final String TIMING_ID = "timingId";

    private static final Set<String> AGREED = Set.of("APPROVED", "CONDITIONAL");

    private RoadVariables() {}

    static long itemId(VariableScope scope) {
        return ((Number) scope.getVariable(ITEM_ID)).longValue();
    }

    static boolean agreed(VariableScope scope) {
        return AGREED.contains(String.valueOf(scope.getVariable(RESULT)));
    }

    static boolean remanded(VariableScope scope) {
        return Result.REMANDED.name().equals(scope.getVariable(RESULT));
    }

    static boolean committee(VariableScope scope, CommitteePosition position) {
        return position.name().equals(scope.getVariable(COMMITTEE_POSITION));
    }

    /** 移管時期等の決裁を求めた控え。一つの案件で同時に求めるのは一つである。 */
    static long timingId(VariableScope scope) {
        return ((Number) scope.getVariable(TIMING_ID)).longValue();
    }

    /** 通り終えた段階。図の作業の名（{@code callActivity_kaikakuKaigi}）が段階を言う。 */
    static Optional<RoadStagePassed> passed(DelegateExecution execution) {
        String role = execution.getCurrentActivityId().replaceFirst(".*_", "");
        String code = role.replaceAll("(?<=[a-z])([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        Result result = Result.valueOf(String.valueOf(execution.getVariable(RESULT)));
        Stage back = result == Result.REMANDED ? Stage.valueOf(String.valueOf(execution.getVariable(REMAND_TO))) : null;
        return Stream.of(Stage.values())
                .filter(stage -> stage.name().equals(code))
                .findFirst()
                .map(stage -> new RoadStagePassed(itemId(execution), stage, result, back));
    }
}
