package jp.michisuji.transfer;

import java.util.stream.Collectors;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 必要人員の台帳。出し直しても、前の数は監査記録に残る。 */
@Repository
@Transactional
public class StaffingNeeds {

    private final JdbcClient jdbc;
    private final Transfers transfers;
    private final AuditLog audit;

    StaffingNeeds(JdbcClient jdbc, Transfers transfers, AuditLog audit) {
        this.jdbc = jdbc;
        this.transfers = transfers;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public StaffingPlan of(long transferId) {
        return new StaffingPlan(jdbc.sql(
                        "select section, people_now, people_then from staffing_need where transfer_id = ? order by ordinal")
                .param(transferId)
                .query(StaffingNeed.class)
                .list());
    }

    public void record(long transferId, StaffingPlan plan, Actor actor) {
        StaffingPlan before = of(transferId);
        jdbc.sql("delete from staffing_need where transfer_id = ?")
                .param(transferId)
                .update();
        int ordinal = 0;
        for (StaffingNeed need : plan.needs()) {
            jdbc.sql("insert into staffing_need (transfer_id, ordinal, section, people_now, people_then)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(transferId, ++ordinal, need.section(), need.peopleNow(), need.peopleThen())
                    .update();
        }
        audit.record(
                actor,
                TransferAct.of(transfers.get(transferId), "transfer.staffing", "必要人員を出した")
                        .changed("必要人員", words(before), words(plan)));
    }

    private static String words(StaffingPlan plan) {
        return plan.empty()
                ? "なし"
                : plan.needs().stream()
                        .map(need -> need.section() + " " + PeopleCount.format(need.peopleNow()) + "人→"
                                + PeopleCount.format(need.peopleThen()) + "人")
                        .collect(Collectors.joining("、"));
    }
}
