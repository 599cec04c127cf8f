package jp.michisuji.approval.act;

import java.util.List;
import java.util.Map;
import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.Capacity;
import jp.michisuji.approval.Edition;
import jp.michisuji.approval.Stage;
import jp.michisuji.approval.draft.AttachedPaper;
import jp.michisuji.approval.draft.EditionDifference;

/**
 * 承認の机。経路の一つの職にある人が、承認する前に読むこと。
 *
 * @param difference 同じ職が前に見た版からの違い。前に見ていなければ {@code null}
 * @param capacity どの立場で行うか。立場のない人が見るだけなら {@code null}
 * @param follows 承認するとどうなるか
 * @param objections 行えない行為と、そのわけ
 * @param earlier 差し戻せる前の段
 * @param standstill 決裁を求めた業務が中断しているわけ。動いていれば {@code null}
 */
public record StepSheet(
        Approval approval,
        Edition edition,
        EditionDifference difference,
        Map<String, String> facts,
        List<AttachedPaper> papers,
        List<RouteLine> route,
        Capacity capacity,
        String follows,
        Map<ActKind, String> objections,
        List<Stage> earlier,
        String standstill) {

    public boolean forAbsent() {
        return capacity == Capacity.DAIKETSU;
    }

    /** 行えないわけを一文で。行えれば {@code null}。 */
    public String objection(String act) {
        String why = objections.get(ActKind.valueOf(act));
        return why == null ? null : why + "。";
    }
}
