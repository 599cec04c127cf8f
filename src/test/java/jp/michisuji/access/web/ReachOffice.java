package jp.michisuji.access.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.approval.StageKind;
import jp.michisuji.approval.Weight;
import jp.michisuji.approval.act.ApprovalOffice;
import jp.michisuji.approval.act.ApprovalWalk;
import jp.michisuji.hearing.HearingWalk;
import jp.michisuji.hearing.briefing.BriefingRoom;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.inquiry.web.InquiryWalk;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.transfer.TransferOffice;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 権限の及ぶ範囲を試す区役所。一つのものを指すどの番地にも、指されるものを一つ置く。 */
public class ReachOffice {

    /** どの役割とも、課も部も違う職。 */
    static final String ELSEWHERE = "somu-kacho";

    private final TransferOffice transfers;
    private final HearingWalk hearings;
    private final BriefingRoom briefings;
    private final InquiryWalk inquiries;
    private final ApprovalOffice house;
    private final ApprovalWalk approvals;
    private final SittingPlanning planning;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final Map<String, String> ids = new HashMap<>();

    ReachOffice(
            TransferOffice transfers,
            HearingWalk hearings,
            BriefingRoom briefings,
            InquiryWalk inquiries,
            ApprovalOffice house,
            ApprovalWalk approvals,
            SittingPlanning planning,
            MovableClock clock,
            JdbcClient jdbc) {
        this.transfers = transfers;
        this.hearings = hearings;
        this.briefings = briefings;
        this.inquiries = inquiries;
        this.house = house;
        this.approvals = approvals;
        this.planning = planning;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    void open() {
        clock.reset();
        transfers.open();
    }

    void make() {
        long item = hearings.onRoad();
        long hearing = hearings.start(item);
        clock.reset();
        Sitting sitting =
                planning.plan(Sitting.planned("CHOGI", "範囲を試す会議", null, LocalDate.of(2026, 3, 2)), Actor.system());
        jdbc.sql("update sitting set state = 'HELD' where id = ?")
                .param(sitting.id())
                .update();
        ids.put("/tasks/", single("select min(task_id) from work_item where closed_at is null and item_id = " + item));
        ids.put("/items/", String.valueOf(item));
        ids.put("/meetings/", String.valueOf(sitting.id()));
        ids.put(
                "/opinions/",
                single("insert into opinion (sitting_id, number, body) values (" + sitting.id()
                        + ", 1, '範囲を試す意見') returning id::text"));
        ids.put(
                "/progress/",
                single("insert into progress_entry (area, side, sitting_id, open_point, status) values ('範囲', '部会', "
                        + sitting.id() + ", '範囲を試す事項', '検討中') returning id::text"));
        ids.put("/inquiries/", String.valueOf(inquiries.inquiry(LocalDate.of(2025, 10, 1), List.of("jinji-kacho"))));
        ids.put(
                "/hearing-groups/",
                single("insert into hearing_group (name, status) values ('範囲を試す団体', 'DECIDED') returning id::text"));
        ids.put("/hearings/", String.valueOf(hearing));
        ids.put("/briefings/", String.valueOf(briefings.open()));
        ids.put("/transfers/", String.valueOf(transfers.transfer(null)));
        house.open();
        ids.put(
                "/approvals/",
                String.valueOf(approvals.sent(
                        Weight.ORDINARY,
                        List.of(ApprovalWalk.stage(1, StageKind.DECIDE, null, ApprovalOffice.BUCHO)))));
        ids.put(
                "/layout-cases/",
                single("insert into layout_case (name, section, lead_post, opened_at) values"
                        + " ('範囲を試す移転', '土木管理課', 'somu-kacho', now()) returning id::text"));
    }

    private String single(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    /** その職のもの、またはその職から見て別の課のものとする例の番号。 */
    String id(ReachExample example, String post) {
        return example.prefix().equals("/meetings/bodies/") ? bodyOf(post) : ids.get(example.prefix());
    }

    /** 例をその職のものにし、求められれば終わったものにする。 */
    void give(ReachExample example, String post, boolean closed) {
        change(example.own(), example, post);
        if (closed) {
            change(example.close(), example, post);
        }
    }

    private void change(String sql, ReachExample example, String post) {
        if (sql != null) {
            jdbc.sql(sql)
                    .param("id", id(example, post))
                    .param("post", post)
                    .param("body", bodyOf(post))
                    .update();
        }
    }

    /** 会議体の事務局になる役割は一つなので、別の課の会議体は議会事務局のものとする。 */
    private static String bodyOf(String post) {
        return post.equals(ELSEWHERE) ? "GIKAI" : "CHOGI";
    }
}
