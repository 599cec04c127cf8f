package jp.michisuji.approval.act;

import static jp.michisuji.approval.ActKind.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.michisuji.approval.ActKind;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalAct;
import jp.michisuji.approval.ApprovalTrail;
import jp.michisuji.approval.Edition;
import jp.michisuji.approval.KnownOrigins;
import jp.michisuji.approval.draft.ApprovalEditions;
import jp.michisuji.approval.draft.AttachedPapers;
import jp.michisuji.approval.draft.EditionDifference;
import jp.michisuji.approval.draft.EditionFacts;
import jp.michisuji.organization.Actor;
import org.springframework.stereotype.Component;

/** 承認の机を整える。 */
@Component
public class StepSheets {

    private static final List<ActKind> OFFERED = List.of(APPROVE, DAIKETSU, REMAND, REJECT);

    private final ActScenes scenes;
    private final ActRules rules;
    private final WhatFollows follows;
    private final RouteLines route;
    private final ApprovalEditions editions;
    private final AttachedPapers papers;
    private final ApprovalTrail trail;
    private final KnownOrigins origins;

    StepSheets(
            ActScenes scenes,
            ActRules rules,
            WhatFollows follows,
            RouteLines route,
            ApprovalEditions editions,
            AttachedPapers papers,
            ApprovalTrail trail,
            KnownOrigins origins) {
        this.scenes = scenes;
        this.rules = rules;
        this.follows = follows;
        this.route = route;
        this.editions = editions;
        this.papers = papers;
        this.trail = trail;
        this.origins = origins;
    }

    public StepSheet of(long approvalId, long stepId, Actor actor) {
        ActScene scene = scenes.look(approvalId, stepId, actor);
        Approval approval = scene.approval();
        Edition edition = editions.find(approvalId, approval.edition()).orElseThrow();
        return new StepSheet(
                approval,
                edition,
                sinceSeen(scene, edition),
                EditionFacts.inOrder(edition.facts()),
                papers.of(approvalId),
                route.of(approvalId, stepId),
                scene.footing() == null ? null : scene.footing().capacity(),
                follows.afterApproval(scene),
                objections(scene),
                scene.stages().subList(0, scene.step().stage() - 1),
                origins.standstillOf(approval).orElse(null));
    }

    private EditionDifference sinceSeen(ActScene scene, Edition now) {
        long approvalId = scene.approval().id();
        return trail.of(approvalId).stream()
                .filter(act -> Objects.equals(act.stepId(), scene.step().id()) && act.edition() < now.edition())
                .filter(act -> act.kind() != HAND_OVER)
                .map(ApprovalAct::edition)
                .reduce((earlier, later) -> later)
                .flatMap(seen -> editions.find(approvalId, seen))
                .map(seen -> EditionDifference.between(seen, now))
                .orElse(null);
    }

    private Map<ActKind, String> objections(ActScene scene) {
        Map<ActKind, String> objections = new EnumMap<>(ActKind.class);
        OFFERED.forEach(act -> rules.objection(act, scene).ifPresent(why -> objections.put(act, why)));
        return objections;
    }
}
