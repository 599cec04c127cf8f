package jp.michisuji.transfer.matrix;

import java.util.List;
import jp.michisuji.transfer.DutySection;
import jp.michisuji.transfer.DutySections;
import jp.michisuji.transfer.DutySight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 課・部ごとの出入り。どの課から何が出て、どの課・部へ何が来るか。 */
@Component
public class SectionBook {

    private final DutySight sight;
    private final DutySections sections;

    SectionBook(DutySight sight, DutySections sections) {
        this.sight = sight;
        this.sections = sections;
    }

    /** 業務に出る課・部の差引。台帳の順に。 */
    @Transactional(readOnly = true)
    public List<SectionBalance> balances() {
        List<DutySection> known = sections.all();
        return SectionBalance.of(known, Movement.of(sight.all(), known)).stream()
                .filter(balance -> !balance.isIdle())
                .toList();
    }

    @Transactional(readOnly = true)
    public SectionPage page(DutySection section) {
        return SectionPage.of(section, Movement.of(sight.all(), sections.all()));
    }
}
