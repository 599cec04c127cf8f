package jp.michisuji.transfer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 席を整える単位の、人員と移管日。まとめた移転では、加わった業務から出す。 */
@Component
@Transactional(readOnly = true)
public class LayoutNeeds {

    private final Transfers transfers;
    private final LayoutCases cases;
    private final LayoutMembers members;

    LayoutNeeds(Transfers transfers, LayoutCases cases, LayoutMembers members) {
        this.transfers = transfers;
        this.cases = cases;
        this.members = members;
    }

    public SeatNeed need(LayoutOwner owner) {
        return switch (owner.kind()) {
            case TRANSFER -> members.needOf(owner.id());
            case CASE -> sum(members.of(cases.get(owner.id())));
        };
    }

    /** 席が要る日。まとめた移転では、最も早い移管日。業務が一つも加わっていなければ空。 */
    public Optional<LocalDate> transferDay(LayoutOwner owner) {
        return switch (owner.kind()) {
            case TRANSFER -> Optional.of(transfers.get(owner.id()).transferOn());
            case CASE -> earliest(members.of(cases.get(owner.id()))).map(LayoutMember::transferOn);
        };
    }

    public static SeatNeed sum(List<LayoutMember> members) {
        return SeatNeed.sum(members.stream().map(LayoutMember::need).toList());
    }

    /** 移管日の最も早い業務。 */
    public static Optional<LayoutMember> earliest(List<LayoutMember> members) {
        return members.stream().min(Comparator.comparing(LayoutMember::transferOn));
    }
}
