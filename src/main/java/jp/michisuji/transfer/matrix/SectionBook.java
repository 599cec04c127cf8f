package jp.michisuji.transfer.matrix;

import java.util.List;
import jp.michisuji.transfer.Duties;
import jp.michisuji.transfer.DutySection;
import jp.michisuji.transfer.DutySections;
import jp.michisuji.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 課・部ごとの出入り。どの課から何が出て、どの課・部へ何が来るか。 */
@Component
public class SectionBook {

    private final Duties duties;
    private final DutySections sections;

    SectionBook(Duties duties, DutySections sections) {
        this.duties = duties;
        this.sections = sections;
    }

    /** 業務に出る課・部の差引。台帳の順に。 */
    @Transactional(readOnly = true)
    public List<SectionBalance> balances() {
        List<DutySection> known = sections.all();
        return SectionBalance.of(known, Movement.of(duties.all(), known)).stream()
                .filter(balance -> !balance.isIdle())
                .toList();
    }

    /** @throws NotFoundException その名の課・部がない */
    @Transactional(readOnly = true)
    public SectionPage page(String name) {
        List<DutySection> known = sections.all();
        DutySection section = known.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return SectionPage.of(section, Movement.of(duties.all(), known));
    }
}
