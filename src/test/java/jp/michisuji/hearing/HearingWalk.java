package jp.michisuji.hearing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import jp.michisuji.hearing.web.AnswerAttendance;
import jp.michisuji.hearing.web.AnswerRow;
import jp.michisuji.hearing.web.ArrangeDate;
import jp.michisuji.hearing.web.CheckMaterial;
import jp.michisuji.hearing.web.ConveyAnswers;
import jp.michisuji.hearing.web.DecideAnswers;
import jp.michisuji.hearing.web.PrepareMaterial;
import jp.michisuji.hearing.web.RecordHearing;
import jp.michisuji.hearing.web.SummarizeOpinions;
import jp.michisuji.meeting.Precision;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Walk;
import jp.michisuji.workflow.ProcessRuns;

/** 聴取の道のり。団体への聴取を、一段ずつ進める。 */
public class HearingWalk {

    public static final String 所管課 = "shiba-machizukuri-kacho";
    public static final String 時期 = "令和7年11月18日の議会報告の前後";

    private final Office office;
    private final Walk walk;
    private final MovableClock clock;
    private final Programmes programmes;
    private final Proposals proposals;
    private final ProcessRuns runs;
    private final Hearings hearings;
    private final HearingGroups groups;
    private final LateOpinions late;
    private final OfficeAttendanceDesk attendance;

    HearingWalk(
            Office office,
            Walk walk,
            MovableClock clock,
            Programmes programmes,
            Proposals proposals,
            ProcessRuns runs,
            Hearings hearings,
            HearingGroups groups,
            LateOpinions late,
            OfficeAttendanceDesk attendance) {
        this.office = office;
        this.walk = walk;
        this.clock = clock;
        this.programmes = programmes;
        this.proposals = proposals;
        this.runs = runs;
        this.hearings = hearings;
        this.groups = groups;
        this.late = late;
        this.attendance = attendance;
    }

    /** 令和7年9月4日に、聴取のための案件を載せる。道筋は始めない。 */
    public long item() {
        clock.reset();
        office.open();
        long item = proposals.register(draft(), LocalDate.of(2025, 9, 4), office.as("kaikaku-kacho"));
        office.leave();
        return item;
    }

    /** 部会で合意され、聴取が並ぶ案件。道筋とともに聴取が始まる。 */
    public long onRoad() {
        long item = item();
        hearings.open(planned(item), Actor.system());
        proposals.resume(item, draft(), true, List.of("callActivity_kaikakuKaigi", "event_agreedAtBukai"));
        return item;
    }

    public Proposals.Draft draft() {
        long programme = programmes.all().get(0).id();
        return new Proposals.Draft(
                programme, "関係団体への説明", null, null, 所管課, CommitteePosition.NONE, ReformItem.ROAD, null);
    }

    public long group() {
        return groups.register(new HearingGroup(null, "老人クラブ", HearingGroup.Status.DECIDED, null, null)
                .describedAs(HearingGroup.Kind.ELDERLY, HearingGroup.District.ALL, 所管課, null));
    }

    public NewHearing planned(long item) {
        return NewHearing.ofGroup(item, group(), 所管課, 時期)
                .timed(TimingRule.AROUND)
                .planned(LocalDate.of(2025, 11, 18), Precision.AROUND);
    }

    /** 案件の一つの団体への聴取を始める。 */
    public long start(long item) {
        return start("group-hearing", planned(item));
    }

    public long start(String process, NewHearing planned) {
        long id = hearings.open(planned, Actor.system());
        runs.start(process, String.valueOf(id), Map.of("itemId", planned.itemId(), "hearingId", id));
        return id;
    }

    public void prepare(long item) {
        walk.complete(item, "説明資料を作る", PrepareMaterial.class, form -> {
            form.setTitle("関係団体への説明に関する整理");
            form.setText("要点");
        });
    }

    public void check(long item, String outcome) {
        walk.complete(item, "資料を事前に確認する", CheckMaterial.class, form -> {
            form.setOutcome(outcome);
            form.setRemark("姿勢の一文を加える");
        });
    }

    public void arrange(long item) {
        walk.complete(item, "日程を決める", ArrangeDate.class, form -> {
            form.setOutcome("arrange");
            form.setDate("2025-11-10");
        });
    }

    public void decline(long item, String outcome) {
        walk.complete(item, "日程を決める", ArrangeDate.class, form -> {
            form.setOutcome(outcome);
            form.setReason("相手の意向による");
        });
    }

    /** 十一月十八日に、十一月十日の実施を記録する。 */
    public void hold(long item, String... opinions) {
        clock.set(LocalDateTime.of(2025, 11, 18, 9, 0));
        walk.complete(item, "実施を記録する", RecordHearing.class, form -> {
            for (int at = 0; at < opinions.length; at++) {
                form.getOpinions().get(at).setBody(opinions[at]);
            }
        });
    }

    public void cancel(long item) {
        walk.complete(item, "実施を記録する", RecordHearing.class, form -> {
            form.setOutcome("refuse");
            form.setReason("当日に辞退された");
        });
    }

    public void summarise(long item, String outcome) {
        walk.complete(item, "意見を整理する", SummarizeOpinions.class, form -> {
            form.setOutcome(outcome);
            form.setSummary("窓口の場所について");
        });
    }

    public void decide(long item, Disposition disposition) {
        walk.complete(item, "回答を決める", DecideAnswers.class, form -> form.getAnswers()
                .forEach(row -> answer(row, disposition)));
    }

    private static void answer(AnswerRow row, Disposition disposition) {
        row.setDisposition(disposition);
        row.setReason("窓口は変わらないため");
        row.setText("窓口は変わりません");
    }

    public void convey(long item) {
        walk.complete(
                item, "回答を伝える", ConveyAnswers.class, form -> form.getAnswers().forEach(row -> {
                    row.setDate("2025-11-18");
                    row.setWay(ConveyanceWay.LETTER);
                }));
    }

    /** 準備から実施まで。 */
    public long held(long item, String... opinions) {
        long id = start(item);
        prepare(item);
        check(item, "ready");
        arrange(item);
        hold(item, opinions);
        return id;
    }

    /** 意見に答え、伝え終えた聴取。 */
    public long replied(long item) {
        long id = held(item, "窓口はどこになるか");
        summarise(item, "reply");
        decide(item, Disposition.REFERENCE);
        convey(item);
        return id;
    }

    public boolean late(long hearing, String body) {
        boolean apart = late.add(hearing, body, LocalDate.of(2025, 11, 18), office.as(所管課));
        office.leave();
        return apart;
    }

    public void requestAttendance(long hearing) {
        attendance.request(hearing, "改革の全体の説明を求められた", office.as(所管課));
        office.leave();
    }

    public void answerAttendance(long item, String outcome) {
        walk.complete(item, "同席の求めに答える", AnswerAttendance.class, form -> {
            form.setOutcome(outcome);
            form.setAnswer("日程が重なる");
        });
    }

    public void withdraw(long item) {
        proposals.withdraw(item, "統合したため", office.as("kaikaku-kacho"));
        office.leave();
    }

    public List<String> steps(long item) {
        return walk.steps(item);
    }
}
