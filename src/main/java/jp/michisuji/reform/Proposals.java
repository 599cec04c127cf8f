package jp.michisuji.reform;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.Stage;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.ProcessRuns;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 起案と取下げ。案件を道筋に乗せ、降ろす。 */
@Component
@Transactional
public class Proposals {

    /** 起案する案件。 */
    public record Draft(
            long programmeId,
            String title,
            String area,
            String summary,
            String ownerPost,
            CommitteePosition committeePosition,
            String processKey,
            String source) {}

    private final ReformItems items;
    private final ProcessRuns runs;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proposals(ReformItems items, ProcessRuns runs, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.items = items;
        this.runs = runs;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** 起案する。部会の議題登録が所管課長に届く。 */
    public long propose(Draft draft, Actor actor) {
        long id = register(draft, LocalDate.now(clock), actor);
        String instance = runs.start(draft.processKey(), String.valueOf(id), variables(id, draft, false));
        items.running(id, instance);
        return id;
    }

    /** 案件を台帳に載せるだけで、道筋はまだ始めない。過去の段階を写し終えてから {@link #resume} で始める。 */
    public long register(Draft draft, LocalDate proposedOn, Actor actor) {
        long id = items.add(new ReformItem(
                null,
                draft.programmeId(),
                draft.title(),
                draft.area(),
                draft.summary(),
                draft.ownerPost(),
                draft.committeePosition(),
                draft.processKey(),
                null,
                ReformItem.State.RUNNING,
                null,
                proposedOn,
                actor.postCode(),
                draft.source(),
                null));
        String words = proposedOn == null ? "を台帳に載せた（資料からの取込み）" : "を起案した";
        audit.record(
                actor,
                Act.of("item.propose", "item", String.valueOf(id), "「" + draft.title() + "」" + words)
                        .onItem(id));
        return id;
    }

    /** 途中の段階から道筋を始める。 */
    public String resume(long id, Draft draft, boolean agreedAtBukai, List<String> activityIds) {
        String instance =
                runs.startAt(draft.processKey(), String.valueOf(id), variables(id, draft, agreedAtBukai), activityIds);
        items.running(id, instance);
        return instance;
    }

    private static Map<String, Object> variables(long id, Draft draft, boolean agreedAtBukai) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("itemId", id);
        variables.put("committeePosition", draft.committeePosition().name());
        variables.put("agreedAtBukai", agreedAtBukai);
        variables.put("result", null);
        variables.put("remandTo", Stage.BUKAI.name());
        return variables;
    }

    /**
     * 取り下げる。道筋と、並んで進む聴取がすべて終わる。
     *
     * @throws ConflictException 既に終わっている案件
     */
    public void withdraw(long id, String reason, Actor actor) {
        ReformItem item = items.get(id);
        if (!items.end(id, ReformItem.State.WITHDRAWN, reason)) {
            throw new ConflictException("この案件は既に終わっています");
        }
        audit.record(
                actor,
                Act.of("item.withdraw", "item", String.valueOf(id), "「" + item.title() + "」を取り下げた（理由: " + reason + "）")
                        .onItem(id));
        events.publishEvent(new ItemWithdrawn(id, reason));
        runs.tell(item.processInstanceId(), "withdrawItem", Map.of());
    }

    /** 道筋が終わった。会議体の取下げで終わったのか、議会報告まで着いたのかを記す。 */
    public void ended(long id, boolean withdrawn) {
        ReformItem.State state = withdrawn ? ReformItem.State.WITHDRAWN : ReformItem.State.DONE;
        if (items.end(id, state, null)) {
            if (withdrawn) {
                events.publishEvent(new ItemWithdrawn(id, null));
            }
            String words = withdrawn ? "案件が取り下げられた" : "道筋を終えた";
            audit.record(
                    Actor.system(),
                    Act.of("item.end", "item", String.valueOf(id), words).onItem(id));
        }
    }
}
