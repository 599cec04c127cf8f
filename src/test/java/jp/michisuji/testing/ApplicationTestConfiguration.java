package jp.michisuji.testing;

import jp.michisuji.access.web.ReachOffice;
import jp.michisuji.approval.act.ApprovalOffice;
import jp.michisuji.approval.act.ApprovalWalk;
import jp.michisuji.approval.act.AskedWalk;
import jp.michisuji.approval.act.CallingDiagram;
import jp.michisuji.approval.act.TestOrigin;
import jp.michisuji.approval.after.AfterTour;
import jp.michisuji.approval.after.PassedDrafts;
import jp.michisuji.approval.process.ApprovalTour;
import jp.michisuji.approval.route.RouteOffice;
import jp.michisuji.document.ScannerSwitch;
import jp.michisuji.hearing.HearingWalk;
import jp.michisuji.hearing.briefing.BriefingRoom;
import jp.michisuji.hearing.plan.PlannedRoad;
import jp.michisuji.hearing.process.HearingTour;
import jp.michisuji.meeting.inquiry.web.InquiryTour;
import jp.michisuji.meeting.inquiry.web.InquiryWalk;
import jp.michisuji.meeting.opinion.OpinionWalk;
import jp.michisuji.meeting.opinion.process.OpinionTour;
import jp.michisuji.meeting.point.OpenPointTour;
import jp.michisuji.meeting.point.PointOffice;
import jp.michisuji.meeting.process.LoneDeliberation;
import jp.michisuji.meeting.process.MinutesTour;
import jp.michisuji.meeting.process.MinutesWalk;
import jp.michisuji.meeting.sitting.SittingOffice;
import jp.michisuji.meeting.sitting.web.MinutesSteps;
import jp.michisuji.reform.timing.TimingTour;
import jp.michisuji.reform.timing.TimingWalk;
import jp.michisuji.reform.web.LimitedItem;
import jp.michisuji.reform.web.LimitedPaths;
import jp.michisuji.reform.web.LimitedTraces;
import jp.michisuji.reform.web.LimitedTransfer;
import jp.michisuji.reorganization.AprilDigests;
import jp.michisuji.reorganization.HeldWork;
import jp.michisuji.reorganization.Kaisei;
import jp.michisuji.schedule.programme.Knot;
import jp.michisuji.schedule.programme.ScheduleItems;
import jp.michisuji.schedule.programme.ScheduleRoom;
import jp.michisuji.transfer.LayoutWalk;
import jp.michisuji.transfer.TransferDemands;
import jp.michisuji.transfer.TransferJobs;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferWalk;
import jp.michisuji.transfer.process.BudgetTour;
import jp.michisuji.transfer.process.LayoutTour;
import jp.michisuji.transfer.process.ManualTour;
import jp.michisuji.transfer.process.NoticeTour;
import jp.michisuji.transfer.process.RulesTour;
import jp.michisuji.transfer.process.StaffingTour;
import jp.michisuji.transfer.process.TransferTour;
import jp.michisuji.workflow.DeployedDiagrams;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** 応用の試験の差し替え。替えるのは時計だけで、区役所と道のりの道具を足す。 */
@TestConfiguration
@Import({
    Office.class,
    WorkTables.class,
    Walk.class,
    ScannerSwitch.class,
    OpinionWalk.class,
    OpinionTour.class,
    TransferOffice.class,
    TransferWalk.class,
    LayoutWalk.class,
    ManualTour.class,
    NoticeTour.class,
    LayoutTour.class,
    TransferJobs.class,
    TransferDemands.class,
    TransferTour.class,
    BudgetTour.class,
    StaffingTour.class,
    RulesTour.class,
    HearingWalk.class,
    HearingTour.class,
    PlannedRoad.class,
    BriefingRoom.class,
    InquiryWalk.class,
    InquiryTour.class,
    PointOffice.class,
    OpenPointTour.class,
    SittingOffice.class,
    MinutesWalk.class,
    MinutesSteps.class,
    MinutesTour.class,
    RouteOffice.class,
    PassedDrafts.class,
    AfterTour.class,
    ApprovalOffice.class,
    ApprovalWalk.class,
    AskedWalk.class,
    CallingDiagram.class,
    TestOrigin.class,
    ApprovalTour.class,
    TimingWalk.class,
    TimingTour.class,
    LimitedItem.class,
    LimitedTransfer.class,
    LimitedTraces.class,
    LimitedPaths.class,
    ReachOffice.class,
    ScheduleRoom.class,
    ScheduleItems.class,
    Knot.class,
    DeployedDiagrams.class,
    LoneDeliberation.class,
    Kaisei.class,
    HeldWork.class,
    AprilDigests.class
})
public class ApplicationTestConfiguration {

    @Bean
    @Primary
    public MovableClock movableClock() {
        return new MovableClock();
    }
}
