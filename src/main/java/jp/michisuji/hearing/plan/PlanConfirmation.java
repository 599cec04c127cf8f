package jp.michisuji.hearing.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.HearingWaits;
import jp.michisuji.meeting.Stage;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.ReformItems;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 聴くべき団体の確定。決定を残し、新しい聴取を始める。繰り返しても、加わったものだけが始まる。 */
@Component
public class PlanConfirmation {

    private final HearingPlans plans;
    private final HearingDecisions decisions;
    private final NewHearings fresh;
    private final BeforeStages stages;
    private final ReformItems items;
    private final HearingWaits waits;
    private final AuditLog audit;
    private final Clock clock;

    PlanConfirmation(
            HearingPlans plans,
            HearingDecisions decisions,
            NewHearings fresh,
            BeforeStages stages,
            ReformItems items,
            HearingWaits waits,
            AuditLog audit,
            Clock clock) {
        this.plans = plans;
        this.decisions = decisions;
        this.fresh = fresh;
        this.stages = stages;
        this.items = items;
        this.waits = waits;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * 確定する。
     *
     * @return 新しく聴取を始めた団体の名
     * @throws ConflictException 案件が既に終わっている
     */
    @Transactional
    public List<String> confirm(long itemId, List<PlanChoice> choices, Actor actor) {
        waits.takeTurn(itemId);
        demandRunning(itemId);
        Map<Long, PlanLine> lines = plans.of(itemId).stream()
                .collect(Collectors.toMap(line -> line.group().id(), Function.identity()));
        List<String> opened = new ArrayList<>();
        for (PlanChoice choice : choices) {
            PlanLine line = lines.get(choice.groupId());
            if (line != null && apply(itemId, line, choice, actor)) {
                opened.add(line.group().name());
            }
        }
        String words = opened.isEmpty() ? "新しく始める聴取はない" : String.join("、", opened) + "への聴取を始める";
        audit.record(actor, act(itemId, "聴くべき団体を確定した（" + words + "）"));
        waits.recheck(itemId);
        return opened;
    }

    /** @return 新しく聴取を始めたか */
    private boolean apply(long itemId, PlanLine line, PlanChoice choice, Actor actor) {
        if (line.opened()) {
            restage(itemId, line, choice, actor);
            return false;
        }
        decide(itemId, line, choice, actor);
        if (choice.heard()) {
            long hearing = fresh.open(itemId, choice, actor);
            stages.put(hearing, choice.before());
        }
        return choice.heard();
    }

    private void restage(long itemId, PlanLine line, PlanChoice choice, Actor actor) {
        if (!line.hearing().finished() && stages.put(line.hearing().id(), choice.before())) {
            audit.record(
                    actor,
                    act(itemId, line.group().name() + "への聴取を先に済ませる段階を変えた")
                            .changed(
                                    "先に済ませる段階",
                                    label(line.before()),
                                    label(choice.before().orElse(null))));
        }
    }

    private void decide(long itemId, PlanLine line, PlanChoice choice, Actor actor) {
        boolean departs = line.departs(choice.heard());
        String reason =
                departs ? choice.reason() : line.proposed() ? line.needed().reason() : null;
        HearingDecision known = line.decision();
        boolean untouched = known == null
                ? !line.proposed() && !choice.heard()
                : known.heard() == choice.heard() && Objects.equals(known.reason(), reason);
        if (untouched) {
            return;
        }
        String source = line.proposed() ? line.needed().source() : null;
        decisions.put(new HearingDecision(
                itemId,
                line.group().id(),
                choice.heard(),
                line.proposed(),
                reason,
                source,
                actor.postName() == null ? actor.personLabel() : actor.postName(),
                Instant.now(clock)));
        if (departs) {
            String words = choice.heard() ? "を聴くべき団体に加えた" : "を聴くべき団体の案から外した";
            audit.record(actor, act(itemId, line.group().name() + words + "（理由: " + reason + "）"));
        }
    }

    private void demandRunning(long itemId) {
        ReformItem item = items.get(itemId);
        if (item.state() != ReformItem.State.RUNNING) {
            throw new ConflictException("この案件は既に終わっています（" + item.state().label() + "）。聴取は始められません。");
        }
    }

    private static String label(Stage stage) {
        return stage == null ? "なし" : stage.label();
    }

    private static Act act(long itemId, String words) {
        return Act.of("hearing.plan", "item", String.valueOf(itemId), words).onItem(itemId);
    }
}
