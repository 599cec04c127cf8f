package jp.michisuji.transfer;

import java.util.List;
import jp.michisuji.reform.ItemDuties;
import org.springframework.stereotype.Component;

/** 案件の触れる業務を、星取表から答える。共管の業務は、支所の受け手が窓口に残る。 */
@Component
class DutiesOfItem implements ItemDuties {

    private final Duties duties;

    DutiesOfItem(Duties duties) {
        this.duties = duties;
    }

    @Override
    public List<Touched> of(long itemId) {
        return duties.ofItem(itemId).stream().map(DutiesOfItem::touched).toList();
    }

    private static Touched touched(Duty duty) {
        boolean moves = duty.disposition() != Disposition.KEPT;
        return new Touched(
                duty.id(),
                duty.section(),
                duty.heading() == null ? "" : duty.heading(),
                duty.name(),
                moves,
                moves && duty.disposition() != Disposition.SHARED);
    }
}
