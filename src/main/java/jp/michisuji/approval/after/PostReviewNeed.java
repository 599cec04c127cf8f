package jp.michisuji.approval.after;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalAct;
import jp.michisuji.approval.ApprovalRules;
import jp.michisuji.approval.ApprovalSettings;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.ApprovalTrail;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.Capacity;
import jp.michisuji.approval.DecidedInAbsence;
import jp.michisuji.approval.Weight;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.StandIns;
import org.springframework.stereotype.Component;

/** 後閲の要否。軽易な案や、本人が自ら承認し直した案には要らない。 */
@Component
public class PostReviewNeed {

    private final Approvals approvals;
    private final ApprovalTrail trail;
    private final ApprovalRules rules;
    private final StandIns standIns;
    private final Clock clock;

    PostReviewNeed(Approvals approvals, ApprovalTrail trail, ApprovalRules rules, StandIns standIns, Clock clock) {
        this.approvals = approvals;
        this.trail = trail;
        this.rules = rules;
        this.standIns = standIns;
        this.clock = clock;
    }

    /** 代わって承認したときに、もう要らないと分かるわけ。 */
    Optional<String> needlessAtOnce(DecidedInAbsence decided) {
        ApprovalSettings settings = rules.current();
        Weight weight = approvals.get(decided.approvalId()).text().weight();
        if (weight == Weight.LIGHT && !settings.lightReviewed()) {
            return Optional.of("軽易な案なので、後閲を要しない（決裁の決まり）");
        }
        return decided.capacity() == Capacity.ACTING && !settings.successorReviews()
                ? Optional.of("欠けた職の事務取扱・職務代理が決めたもので、後任の後閲を要しない（決裁の決まり）")
                : Optional.empty();
    }

    /** 本人が戻ったときに、もう要らなくなっているわけ。 */
    public Optional<String> needlessNow(PostReview review) {
        Approval approval = approvals.get(review.approvalId());
        if (approval.state() == ApprovalState.REJECTED || approval.state() == ApprovalState.WITHDRAWN) {
            return Optional.of("起案が" + approval.state().label() + "となったので、要らなくなった");
        }
        if (trail.of(approval.id()).stream().anyMatch(act -> ownAfter(act, review))) {
            return Optional.of("差し戻されたあとに本人が自ら承認したので、要らなくなった");
        }
        return onlyDecider(review) ? Optional.of("代わって承認した人がその職に就いたので、要らなくなった") : Optional.empty();
    }

    private static boolean ownAfter(ApprovalAct act, PostReview review) {
        return Objects.equals(act.stepId(), review.stepId())
                && act.capacity() == Capacity.HOLDER
                && act.at().isAfter(review.decidedAt());
    }

    private boolean onlyDecider(PostReview review) {
        List<Person> present = Presence.presentHolders(standIns.on(LocalDate.now(clock)), review.postCode());
        Optional<String> decider = decision(review).map(ApprovalAct::personCode);
        return !present.isEmpty()
                && present.stream().allMatch(person -> decider.filter(person.code()::equals)
                        .isPresent());
    }

    /** 後閲される行為。段が差し戻されて空になっても、行為の記録に残る。 */
    public Optional<ApprovalAct> decision(PostReview review) {
        return trail.of(review.approvalId()).stream()
                .filter(act -> Objects.equals(act.stepId(), review.stepId()))
                .filter(act -> act.capacity() == Capacity.DAIKETSU || act.capacity() == Capacity.ACTING)
                .min(Comparator.comparing(
                        act -> Duration.between(act.at(), review.decidedAt()).abs()));
    }
}
