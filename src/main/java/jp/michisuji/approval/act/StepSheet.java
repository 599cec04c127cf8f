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
        List<Stage> earlier) {

    public boolean forAbsent() {
        return capacity == Capacity.DAIKETSU;
    }

    public String objection(String act) {
        return objections.get(ActKind.valueOf(act));
    }
}
