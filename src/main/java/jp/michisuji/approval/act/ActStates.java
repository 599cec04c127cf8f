package jp.michisuji.approval.act;

import static jp.michisuji.approval.ActKind.*;
import static jp.michisuji.approval.ApprovalState.*;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.StepState;

/** 行為と状態の表。どの行為を、起案と経路の職がどの状態のときに行えるか。行えないときは、そのわけ。 */
public final class ActStates {

    private record Row(Set<ApprovalState> approval, Set<StepState> step) {}

    private static final Map<ActKind, Row> ROWS = new EnumMap<>(ActKind.class);

    static {
        Set<StepState> open = Set.of(StepState.OPEN);
        row(APPROVE, Set.of(CIRCULATING), open);
        row(APPROVE_WITH_WORDS, Set.of(CIRCULATING), open);
        row(DAIKETSU, Set.of(CIRCULATING), open);
        row(RAISE, Set.of(CIRCULATING), open);
        row(REMAND, Set.of(CIRCULATING), open);
        row(REJECT, Set.of(CIRCULATING), open);
        row(HAND_OVER, Set.of(CIRCULATING), Set.of(StepState.OPEN, StepState.WAITING));
        row(PULL_BACK, Set.of(CIRCULATING), Set.of());
        row(WITHDRAW, Set.of(CIRCULATING, RETURNED), Set.of());
    }

    private ActStates() {}

    /** @return 起案の状態から行えないわけ。行えれば空 */
    public static Optional<String> objection(ActKind act, ApprovalState state) {
        return ROWS.get(act).approval().contains(state) ? Optional.empty() : Optional.of(words(state));
    }

    /** @return 経路の職の状態から行えないわけ。行えれば空 */
    public static Optional<String> objection(ActKind act, StepState state) {
        return ROWS.get(act).step().contains(state) ? Optional.empty() : Optional.of(words(state));
    }

    private static String words(ApprovalState state) {
        return switch (state) {
            case DRAFT -> "まだ回議に付していない下書きです";
            case CIRCULATING -> "回議中の起案には行えません";
            case RETURNED -> "起案者に戻っています。直して付し直されるのを待ちます";
            case DECIDED -> "既に決裁され、文書に封がされています。何も変えられません";
            case REJECTED -> "既に却下されています。何も変えられません";
            case WITHDRAWN -> "既に取り下げられ、欠番になっています。何も変えられません";
        };
    }

    private static String words(StepState state) {
        return switch (state) {
            case WAITING -> "まだこの職に回ってきていません";
            case OPEN -> "承認を待っている職には行えません";
            case APPROVED -> "この職は既に承認しています";
            case REMANDED -> "この職は既に差し戻しています";
            case REJECTED -> "この職は既に却下しています";
            case RAISED -> "この職の承認は、上司が既に引き上げて行いました";
            case UNNEEDED -> "要る承認がそろったので、この職の承認は要らなくなりました";
        };
    }

    private static void row(ActKind act, Set<ApprovalState> approval, Set<StepState> step) {
        ROWS.put(act, new Row(approval, step));
    }
}
