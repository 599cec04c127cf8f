package jp.michisuji.hearing;

import java.util.List;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 意見の整理。要旨をまとめ、回答するかを決める。 */
@Component
public class OpinionSummary {

    private final Hearings hearings;
    private final HearingOpinions opinions;
    private final JdbcClient jdbc;
    private final AuditLog audit;

    OpinionSummary(Hearings hearings, HearingOpinions opinions, JdbcClient jdbc, AuditLog audit) {
        this.hearings = hearings;
        this.opinions = opinions;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /**
     * 団体の意見には、一件でもあれば回答する。
     *
     * @param added 整理の中で分けたり、あとから届いたりした意見
     * @param asked 回答するか。職員の意見では、回答するかを選べる
     * @return 回答へ進むか
     */
    @Transactional
    public boolean summarise(long hearingId, String summary, List<String> added, boolean asked, Actor actor) {
        Hearing hearing = hearings.unfinished(hearingId);
        boolean any = hearing.progress().opinions() + added.size() > 0;
        boolean replyNeeded = hearing.kind() == HearingKind.GROUP ? any : asked;
        added.forEach(opinion -> opinions.add(hearingId, opinion));
        jdbc.sql("update hearing set summary = ?, reply_needed = ?, state = ? where id = ?")
                .params(summary, replyNeeded, HearingState.SUMMARISED.name(), hearingId)
                .update();
        String outcome = replyNeeded ? "回答する" : "回答は要しない";
        audit.record(actor, HearingAct.of(hearing, "hearing.summarise", "意見を整理した（" + outcome + "）"));
        return replyNeeded;
    }
}
