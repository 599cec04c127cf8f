package jp.michisuji.transfer.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.reform.timing.DecidedTimings;
import jp.michisuji.transfer.BudgetBoard;
import jp.michisuji.transfer.Duty;
import jp.michisuji.transfer.HandoverDesk;
import jp.michisuji.transfer.LayoutCase;
import jp.michisuji.transfer.LayoutCases;
import jp.michisuji.transfer.LayoutOwner;
import jp.michisuji.transfer.Readiness;
import jp.michisuji.transfer.ReadinessCheck;
import jp.michisuji.transfer.Requirement;
import jp.michisuji.transfer.RequirementDesk;
import jp.michisuji.transfer.StepRecords;
import jp.michisuji.transfer.Track;
import jp.michisuji.transfer.TrackReopening;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.TransferDays;
import jp.michisuji.transfer.TransferStations;
import jp.michisuji.transfer.TransferStep;
import jp.michisuji.transfer.Waivers;
import jp.michisuji.transfer.web.TrackColumn.OpenTask;
import jp.michisuji.web.Histories;
import jp.michisuji.workflow.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 移管の画面の組み立て。業務の画面も同じものを見せる。 */
@Component
class TransferPage {

    /** 要る手続の一行。 */
    record GateLine(Requirement line, boolean closable) {}

    private final ReadinessCheck readiness;
    private final Waivers waivers;
    private final StepRecords steps;
    private final TrackReopening reopening;
    private final BudgetBoard budget;
    private final LayoutCases layoutCases;
    private final LayoutStanding standing;
    private final StepFacts facts;
    private final TransferAccess access;
    private final Permissions permissions;
    private final AuditLog audit;
    private final Histories histories;
    private final DecidedTimings timings;

    TransferPage(
            ReadinessCheck readiness,
            Waivers waivers,
            StepRecords steps,
            TrackReopening reopening,
            BudgetBoard budget,
            LayoutCases layoutCases,
            LayoutStanding standing,
            StepFacts facts,
            TransferAccess access,
            Permissions permissions,
            AuditLog audit,
            Histories histories,
            DecidedTimings timings) {
        this.readiness = readiness;
        this.waivers = waivers;
        this.steps = steps;
        this.reopening = reopening;
        this.budget = budget;
        this.layoutCases = layoutCases;
        this.standing = standing;
        this.facts = facts;
        this.access = access;
        this.permissions = permissions;
        this.audit = audit;
        this.histories = histories;
        this.timings = timings;
    }

    void fill(Transfer transfer, Model model) {
        Readiness now = readiness.of(transfer.id());
        List<TransferStep> done = steps.of(transfer.id());
        model.addAttribute("transfer", transfer);
        model.addAttribute("timing", timings.ofDuty(transfer.dutyId()).orElse(null));
        model.addAttribute("leadName", facts.postName(transfer.leadPost()));
        model.addAttribute("stations", TransferStations.of(transfer));
        model.addAttribute("missing", facts.held(now.missing()));
        model.addAttribute("gateOpen", waiting(transfer));
        model.addAttribute("waiver", waivers.of(transfer.id()).orElse(null));
        model.addAttribute("columns", columns(now, done));
        model.addAttribute("budgetFlags", budget.flaggedOf(transfer.id()));
        model.addAttribute("sharedMove", openCase(transfer));
        model.addAllAttributes(standing.of(LayoutOwner.transfer(transfer.id())));
        model.addAttribute("otherOpen", openOutsideTracks(now));
        model.addAttribute("gateLines", gateLines(transfer, now));
        model.addAttribute("decisions", now.requirements());
        model.addAttribute("parties", facts.named(now.parties()));
        model.addAttribute("papers", papers(done));
        model.addAttribute("history", histories.of(audit.ofSubject(Transfer.SUBJECT, String.valueOf(transfer.id()))));
        offer(transfer, model);
    }

    /** 移管の手続のない業務では、業務そのものに人がしたことと、決裁された移管時期だけを見せる。 */
    void fillWithoutTransfer(Duty duty, Model model) {
        model.addAttribute("timing", timings.ofDuty(duty.id()).orElse(null));
        model.addAttribute("history", histories.of(audit.ofSubject(Duty.SUBJECT, String.valueOf(duty.id()))));
    }

    /** まだ判定の前か。 */
    private static boolean waiting(Transfer transfer) {
        return transfer.state() == Transfer.State.DECIDING || transfer.state() == Transfer.State.PREPARING;
    }

    private void offer(Transfer transfer, Model model) {
        boolean stops = access.reaches(transfer, Action.TRANSFER_STOP);
        boolean writes = access.reaches(transfer, Action.HANDOVER_EDIT);
        boolean reopens = access.reaches(transfer, Action.TRACK_REOPEN);
        model.addAttribute("mayMove", access.reaches(transfer, Action.TRANSFER_MOVE) && TransferDays.movable(transfer));
        model.addAttribute("mayStop", stops && !transfer.state().ended());
        model.addAttribute("mayWrite", writes && HandoverDesk.editable(transfer));
        model.addAttribute(
                "mayReopen", reopens && !reopening.reopenable(transfer).isEmpty());
    }

    /** レイアウトの筋が終わりを待つ、まとめた移転。 */
    private LayoutCase openCase(Transfer transfer) {
        return layoutCases.ofTransfer(transfer.id()).filter(LayoutCase::open).orElse(null);
    }

    private List<GateLine> gateLines(Transfer transfer, Readiness now) {
        boolean edits = access.reaches(transfer, Action.REQUIREMENT_EDIT);
        return now.requirements().stream()
                .filter(Requirement::gateLine)
                .map(line -> new GateLine(line, edits && RequirementDesk.closable(transfer, line)))
                .toList();
    }

    private List<TrackColumn> columns(Readiness now, List<TransferStep> done) {
        return now.tracks().stream()
                .map(track -> new TrackColumn(
                        track,
                        done.stream()
                                .filter(step -> step.track() == track.track())
                                .toList(),
                        now.open().stream()
                                .filter(task ->
                                        task.processKey().equals(track.track().processKey()))
                                .map(this::open)
                                .toList()))
                .toList();
    }

    private List<OpenTask> openOutsideTracks(Readiness now) {
        return now.open().stream()
                .filter(task -> Track.ofProcess(task.processKey()).isEmpty())
                .map(this::open)
                .toList();
    }

    private OpenTask open(WorkItem task) {
        return new OpenTask(
                task, facts.postName(task.postCode()), permissions.reaches(Action.TASK_READ, task.postCode()));
    }

    private static List<TransferStep> papers(List<TransferStep> done) {
        return done.stream().filter(step -> step.documentId() != null).toList();
    }
}
