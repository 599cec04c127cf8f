package jp.michisuji.reform.timing;

import java.util.Optional;
import jp.michisuji.approval.ApprovalOrigins;
import jp.michisuji.approval.Disclosure;
import jp.michisuji.approval.Retention;
import jp.michisuji.approval.Weight;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.ReformItems;
import jp.michisuji.reform.VisibleItems;
import org.springframework.stereotype.Component;

/** 移管時期等の起案の元。求めたときの業務を、出す課と移管日ごとに下書きにする。 */
@Component
class TimingOrigin implements ApprovalOrigins {

    private final TransferTimings timings;
    private final ReformItems items;
    private final VisibleItems visible;

    TimingOrigin(TransferTimings timings, ReformItems items, VisibleItems visible) {
        this.timings = timings;
        this.items = items;
        this.visible = visible;
    }

    @Override
    public String type() {
        return TransferTiming.TYPE;
    }

    @Override
    public Proposal proposal(String id) {
        ReformItem item = item(id);
        return new Proposal(
                "移管時期等の決定について（" + item.title() + "）",
                TimingText.of(item.title(), timings.duties(Long.parseLong(id))),
                Retention.TEN,
                visible.limited().contains(item.id()) ? Disclosure.CLOSED : Disclosure.OPEN,
                Weight.ORDINARY,
                item.id());
    }

    @Override
    public Optional<Place> place(String id) {
        ReformItem item = item(id);
        return Optional.of(new Place(item.title(), "/items/" + item.id()));
    }

    private ReformItem item(String id) {
        return items.get(timings.get(Long.parseLong(id)).itemId());
    }
}
