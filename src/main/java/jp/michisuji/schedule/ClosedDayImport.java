package jp.michisuji.schedule;

import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.calendar.ClosedDayTable;
import jp.michisuji.calendar.ClosedDays;
import jp.michisuji.organization.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 閉庁日の取込み。良い表だけを、すべてか無かで保存し、記録に残す。 */
@Component
public class ClosedDayImport {

    private final ClosedDays closedDays;
    private final AuditLog audit;

    ClosedDayImport(ClosedDays closedDays, AuditLog audit) {
        this.closedDays = closedDays;
        this.audit = audit;
    }

    /** @throws IllegalArgumentException 直すべき行のある表 */
    @Transactional
    public void save(ClosedDayTable table, Actor actor) {
        if (!table.good()) {
            throw new IllegalArgumentException("直すべき行がある");
        }
        table.days().forEach(closedDays::close);
        String words = "閉庁日を" + table.days().size() + "日取り込んだ";
        audit.record(actor, Act.of("calendar.import", "calendar", "closed-days", words));
    }
}
