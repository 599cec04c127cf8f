package jp.michisuji.hearing;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 意見への回答。 */
@Component
public class HearingReply {

    private final Hearings hearings;
    private final HearingOpinions opinions;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    HearingReply(Hearings hearings, HearingOpinions opinions, JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.hearings = hearings;
        this.opinions = opinions;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * 回答したことを記録する。
     *
     * @param replies 意見の識別子から回答へ
     * @throws NotFoundException その聴取の意見でない
     */
    @Transactional
    public void reply(long hearingId, Map<Long, String> replies, Actor actor) {
        Hearing hearing = hearings.unfinished(hearingId);
        Instant now = Instant.now(clock);
        replies.forEach((opinionId, text) -> {
            if (!opinions.reply(hearingId, opinionId, text, actor.postName(), now)) {
                throw new NotFoundException();
            }
        });
        jdbc.sql("update hearing set state = ? where id = ?")
                .params(HearingState.REPLIED.name(), hearingId)
                .update();
        String summary = hearing.kind().audience() + "に回答した（" + replies.size() + "件）";
        audit.record(actor, HearingAct.of(hearing, "hearing.reply", summary));
    }
}
