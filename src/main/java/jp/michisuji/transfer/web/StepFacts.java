package jp.michisuji.transfer.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.transfer.Duties;
import jp.michisuji.transfer.Duty;
import jp.michisuji.transfer.Missing;
import jp.michisuji.transfer.StepRecords;
import jp.michisuji.transfer.Track;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.TransferParty;
import jp.michisuji.transfer.TransferStep;
import jp.michisuji.transfer.Transfers;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** 移管の様式が要ること。移管、業務、同じ筋で済んだ歩み。 */
@Component
class StepFacts {

    private final Transfers transfers;
    private final Duties duties;
    private final StepRecords steps;
    private final Organization organization;

    StepFacts(Transfers transfers, Duties duties, StepRecords steps, Organization organization) {
        this.transfers = transfers;
        this.duties = duties;
        this.steps = steps;
        this.organization = organization;
    }

    Transfer transferOf(WorkItem task) {
        return transfers.get(task.subject().numericId());
    }

    Duty dutyOf(WorkItem task) {
        return duties.get(transferOf(task).dutyId());
    }

    /** 様式が参照するもの。様式ごとの参照を足せるよう、書き足せる写しを返す。 */
    Map<String, Object> references(WorkItem task) {
        Transfer transfer = transferOf(task);
        Duty duty = duties.get(transfer.dutyId());
        Track track = Track.ofProcess(task.processKey()).orElse(null);
        List<TransferStep> done = steps.of(transfer.id()).stream()
                .filter(step -> step.track() == track)
                .toList();
        return new HashMap<>(Map.of(
                "transfer", transfer,
                "duty", duty,
                "leadName", postName(transfer.leadPost()),
                "doneSteps", done));
    }

    String postName(String code) {
        return organization.findPost(code).map(Post::name).orElse(code);
    }

    List<NamedParty> named(List<TransferParty> parties) {
        return parties.stream()
                .map(party -> new NamedParty(party, postName(party.postCode())))
                .toList();
    }

    List<HeldMissing> held(List<Missing> missing) {
        return missing.stream()
                .map(it -> new HeldMissing(it.words(), it.href(), postName(it.holderPost())))
                .toList();
    }
}
