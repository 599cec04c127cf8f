package jp.michisuji.hearing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.ReformItems;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.ProcessRuns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** あとから届いた意見。聴取の手続がまだ答える前なら一緒に答え、そうでなければ一件ずつ別に答える。 */
@Component
public class LateOpinions {

    public static final String PROCESS = "late-opinion";

    private final Hearings hearings;
    private final HearingOpinions opinions;
    private final ReformItems items;
    private final ProcessRuns runs;
    private final AuditLog audit;

    LateOpinions(Hearings hearings, HearingOpinions opinions, ReformItems items, ProcessRuns runs, AuditLog audit) {
        this.hearings = hearings;
        this.opinions = opinions;
        this.items = items;
        this.runs = runs;
        this.audit = audit;
    }

    /** いま意見を加えられないわけ。加えられれば空。 */
    public Optional<String> objection(Hearing hearing) {
        if (hearing.kind() != HearingKind.GROUP) {
            return Optional.of("職員説明会の意見は、ここでは加えられません");
        }
        if (items.get(hearing.itemId()).state() == ReformItem.State.WITHDRAWN) {
            return Optional.of("案件が取り下げられたので、意見を加えられません");
        }
        return switch (hearing.state()) {
            case PREPARING, ARRANGED -> Optional.of("まだ実施していません。出された意見は、実施を記録するときに書きます");
            case DECLINED -> Optional.of("実施しないこととした聴取には、意見を加えられません");
            default -> Optional.empty();
        };
    }

    /**
     * @return 別に答える手続を始めたか。偽なら、聴取の手続の中で一緒に答える
     * @throws ConflictException いまは加えられない
     */
    @Transactional
    public boolean add(long hearingId, String body, LocalDate arrivedOn, Actor actor) {
        Hearing hearing = hearings.locked(hearingId);
        objection(hearing).ifPresent(why -> {
            throw new ConflictException(why);
        });
        long opinion = opinions.add(hearingId, body, arrivedOn);
        audit.record(actor, HearingAct.of(hearing, "hearing.late-opinion", "あとから届いた意見を加えた"));
        boolean apart = hearing.state() != HearingState.HELD && !hearing.awaitingAnswers();
        if (apart) {
            opinions.follow(opinion, start(hearing, opinion));
        }
        return apart;
    }

    /** まだ伝えていない意見に答える手続を終え、回答を要しないこととする。 */
    @Transactional
    public void drop(long hearingId) {
        opinions.of(hearingId).stream()
                .filter(opinion -> !opinion.onHearingRoad() && !opinion.conveyed())
                .forEach(opinion -> runs.tellIfWaiting(opinion.processInstanceId(), "closeHearing", Map.of()));
        opinions.release(hearingId);
    }

    private String start(Hearing hearing, long opinion) {
        return runs.start(
                PROCESS,
                String.valueOf(hearing.id()),
                Map.of(
                        "itemId", hearing.itemId(),
                        "hearingId", hearing.id(),
                        "opinionId", opinion,
                        "explainingPost", hearing.explainingPost()));
    }
}
