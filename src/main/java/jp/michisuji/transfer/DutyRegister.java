package jp.michisuji.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 業務の登録。引継ぎ先から行き先の別を決めて、台帳に載せる。 */
@Component
public class DutyRegister {

    private final Duties duties;
    private final DutySections sections;

    DutyRegister(Duties duties, DutySections sections) {
        this.duties = duties;
        this.sections = sections;
    }

    /**
     * @param sortOrder 星取表の順
     * @return 振られた識別子
     */
    @Transactional
    public long register(DutyDraft draft, Long itemId, int sortOrder) {
        List<Destination> destinations = new Headcount(draft.headcount()).assignedTo(draft.destinations());
        Disposition disposition = disposition(destinations);
        LocalDate day = disposition.moves() ? draft.transferOn() : null;
        return duties.add(new Duty(
                null,
                itemId,
                draft.section(),
                draft.team(),
                draft.heading(),
                draft.name(),
                draft.headcount(),
                destinations,
                disposition,
                day,
                draft.note(),
                draft.source(),
                sortOrder,
                0));
    }

    private Disposition disposition(List<Destination> destinations) {
        Map<String, Boolean> staying =
                sections.all().stream().collect(Collectors.toMap(DutySection::name, DutySection::staying));
        return Disposition.of(destinations.stream()
                .map(to -> staying.getOrDefault(to.section(), false))
                .toList());
    }
}
