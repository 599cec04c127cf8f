package jp.michisuji.transfer;

import java.util.List;
import jp.michisuji.access.NotVisibleException;
import jp.michisuji.web.NotFoundException;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.Sight;
import org.springframework.stereotype.Component;

/** 業務の見え方。画面が業務と移管を読む口で、今の利用者に見せない案件のものを外す。 */
@Component
public class DutySight {

    private final Duties duties;
    private final Transfers transfers;
    private final LayoutMembers members;
    private final ItemVisibility visibility;

    DutySight(Duties duties, Transfers transfers, LayoutMembers members, ItemVisibility visibility) {
        this.duties = duties;
        this.transfers = transfers;
        this.members = members;
        this.visibility = visibility;
    }

    /** 星取表の順に。 */
    public List<Duty> all() {
        Sight sight = visibility.sight();
        return duties.all().stream().filter(duty -> sight.sees(duty.itemId())).toList();
    }

    /**
     * @throws NotFoundException その業務がない
     * @throws NotVisibleException 見せない案件の業務である
     */
    public Duty duty(long id) {
        Duty duty = duties.get(id);
        visibility.demand(duty.itemId());
        return duty;
    }

    /**
     * @throws NotFoundException その移管がない
     * @throws NotVisibleException 見せない案件の移管である
     */
    public Transfer transfer(long id) {
        Transfer transfer = transfers.get(id);
        visibility.demand(transfer.itemId());
        return transfer;
    }

    public boolean sees(Long itemId) {
        return visibility.sees(itemId);
    }

    /** 加わった業務。席の数は合わせて数えるので、見せない業務も名を伏せて残す。 */
    public List<LayoutMember> members(LayoutCase layoutCase) {
        Sight sight = visibility.sight();
        return members.of(layoutCase).stream()
                .map(member -> sight.sees(member.itemId()) ? member : member.withheld())
                .toList();
    }

    /** 加えられる業務。見せない業務は、名を伏せても選べないので外す。 */
    public List<LayoutMember> candidates(String section) {
        Sight sight = visibility.sight();
        return members.candidates(section).stream()
                .filter(member -> sight.sees(member.itemId()))
                .toList();
    }
}
