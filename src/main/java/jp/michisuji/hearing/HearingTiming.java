package jp.michisuji.hearing;

import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 時期の決まりの改め。議会報告の前か後かを、実施するまで改められる。印刷された時期の言葉は変えない。 */
@Component
public class HearingTiming {

    private final Hearings hearings;
    private final JdbcClient jdbc;
    private final AuditLog audit;

    HearingTiming(Hearings hearings, JdbcClient jdbc, AuditLog audit) {
        this.hearings = hearings;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** 改められるか。 */
    public boolean open(Hearing hearing) {
        return !hearing.finished() && hearing.findings().heldOn() == null;
    }

    /** @throws ConflictException 既に実施したか、終わっている */
    @Transactional
    public void change(long hearingId, TimingRule rule, String reason, Actor actor) {
        Hearing before = hearings.unfinished(hearingId);
        if (!open(before)) {
            throw new ConflictException("既に実施しています。時期の決まりは改められません。");
        }
        jdbc.sql("update hearing set timing_rule = ? where id = ?")
                .params(rule.name(), hearingId)
                .update();
        audit.record(
                actor,
                HearingAct.of(before, "hearing.timing", "時期の決まりを改めた（理由: " + reason + "）")
                        .changed("時期の決まり", before.plan().rule().label(), rule.label()));
    }
}
