package jp.michisuji.reform.timing.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.approval.Approval;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.timing.DecidedTimings;
import jp.michisuji.reform.timing.TimingDesk;
import org.springframework.stereotype.Component;

/** 案件の画面の、移管時期等の決裁の欄。 */
@Component("timingPanel")
class TimingPanel {

    /**
     * 欄に出すもの。
     *
     * @param decided 決まっていれば、その決裁。なければ {@code null}
     * @param open 求めてあって、まだ終わらない決裁。なければ {@code null}
     * @param asked 求めた決裁のうち、今の利用者に読めるもの
     * @param may 今の利用者が求められるか
     */
    record View(Approval decided, Approval open, List<Approval> asked, boolean may) {

        public boolean shown() {
            return decided != null || open != null || may || !asked.isEmpty();
        }
    }

    private final DecidedTimings timings;
    private final TimingDesk desk;
    private final Permissions permissions;

    TimingPanel(DecidedTimings timings, TimingDesk desk, Permissions permissions) {
        this.timings = timings;
        this.desk = desk;
        this.permissions = permissions;
    }

    public View of(ReformItem item) {
        return new View(
                timings.ofItem(item.id()).orElse(null),
                desk.open(item.id()).orElse(null),
                timings.askedOf(item.id()),
                permissions.reaches(Action.ITEM_TIMING, item.ownerPost())
                        && desk.objection(item).isEmpty());
    }
}
