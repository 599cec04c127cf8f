package jp.michisuji.hearing.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.Hearing.Findings;
import jp.michisuji.hearing.Hearing.Guidance;
import jp.michisuji.hearing.Hearing.Material;
import jp.michisuji.hearing.Hearing.Plan;
import jp.michisuji.hearing.HearingGroup;
import jp.michisuji.hearing.HearingKind;
import jp.michisuji.hearing.HearingOpinion;
import jp.michisuji.hearing.HearingProgress;
import jp.michisuji.hearing.HearingState;
import jp.michisuji.hearing.TimingRule;
import jp.michisuji.meeting.Precision;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkSubject;

/** 様式の試験の例。 */
final class HearingExamples {

    static final WorkItem 仕事 = new WorkItem(
            "task-1",
            "group-hearing",
            "instance-1",
            "definition-1",
            "userTask_arrangeDate",
            "日程を決める",
            "group-hearing/arrange-date",
            new WorkSubject("hearing", "5", 7L, "老人クラブへの説明と意見聴取", null),
            "koreisha-shien-kacho",
            null,
            Instant.EPOCH,
            WorkItem.Deadline.undecided("実施日未定"),
            null,
            null,
            null,
            null);

    static final List<HearingOpinion> 意見 = List.of(
            HearingOpinion.raised(31, 5, 1, "窓口はどこになるか"),
            HearingOpinion.raised(32, 5, 2, "<script>alert(1)</script>${7*7}[[${7*7}]]"));

    private HearingExamples() {}

    static Hearing 団体への聴取() {
        HearingGroup club = new HearingGroup(3L, "老人クラブ", HearingGroup.Status.DECIDED, null, null);
        return hearing(HearingKind.GROUP, club, HearingState.PREPARING, null);
    }

    static Hearing 職員説明会() {
        return hearing(HearingKind.STAFF, null, HearingState.PREPARING, null);
    }

    static Hearing 終わった聴取() {
        HearingGroup club = new HearingGroup(3L, "老人クラブ", HearingGroup.Status.DECIDED, "備考", null);
        return hearing(HearingKind.GROUP, club, HearingState.REPLIED, LocalDate.of(2025, 11, 10));
    }

    private static Hearing hearing(HearingKind kind, HearingGroup group, HearingState state, LocalDate heldOn) {
        return new Hearing(
                5,
                7,
                kind,
                group,
                "koreisha-shien-kacho",
                new Plan(
                        "令和7年11月18日の議会報告の前後",
                        TimingRule.AROUND,
                        LocalDate.of(2025, 11, 18),
                        Precision.AROUND,
                        null,
                        true),
                new Guidance("安心してほしいという姿勢", "全団体に説明する必要はない\n影響がある分野について聴く"),
                new Material("関係団体への説明に関する整理", null, "一行目\n二行目", 0, null),
                new Findings(heldOn, heldOn == null ? null : 24, heldOn == null ? null : "要旨\r\n続き", null, null, null),
                state,
                HearingProgress.NONE,
                null,
                "第4回部会");
    }
}
