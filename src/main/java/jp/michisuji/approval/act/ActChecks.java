package jp.michisuji.approval.act;

import jp.michisuji.approval.ActKind;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.NotFoundException;
import org.springframework.stereotype.Component;

/** 行為の確かめ。確かめの画面を開く前に、いま行えるかを、行うときと同じ決まりに尋ねる。 */
@Component
public class ActChecks {

    private final ActScenes scenes;
    private final ActRules rules;
    private final SuperiorFootings superiors;

    ActChecks(ActScenes scenes, ActRules rules, SuperiorFootings superiors) {
        this.scenes = scenes;
        this.rules = rules;
        this.superiors = superiors;
    }

    /** @throws ConflictException 起案者として行えない */
    public void demand(ActKind act, long approvalId, Actor actor) {
        rules.demand(act, scenes.look(approvalId, actor));
    }

    /** @throws ConflictException 経路のその職について行えない */
    public void demand(ActKind act, long approvalId, long stepId, Actor actor) {
        rules.demand(act, scenes.look(approvalId, stepId, actor));
    }

    /** @throws NotFoundException 上司の職に就いていない。関わりのない人には、起案があることも言わない */
    public void demandSuperior(long approvalId, long stepId, Actor actor) {
        superiors.of(scenes.look(approvalId, stepId, actor)).orElseThrow(NotFoundException::new);
    }
}
