package jp.michisuji.hearing.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.HearingGroup;
import jp.michisuji.hearing.HearingGroups;
import jp.michisuji.hearing.HearingState;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.hearing.NewHearing;
import jp.michisuji.hearing.web.ArrangeDate;
import jp.michisuji.hearing.web.PrepareMaterial;
import jp.michisuji.hearing.web.RecordHearing;
import jp.michisuji.hearing.web.Reply;
import jp.michisuji.hearing.web.SummarizeOpinions;
import jp.michisuji.meeting.Precision;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Walk;
import jp.michisuji.workflow.ProcessRuns;
import jp.michisuji.workflow.WorkItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 意見聴取。説明資料 → 日程 → 実施 → 意見の整理 → 回答を、終わり方ごとに歩く。 */
@ApplicationTest
class HearingProcessTest {

    private static final String 所管課 = "shiba-machizukuri-kacho";

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    MovableClock clock;

    @Autowired
    Programmes programmes;

    @Autowired
    Proposals proposals;

    @Autowired
    ProcessRuns runs;

    @Autowired
    Hearings hearings;

    @Autowired
    HearingGroups groups;

    @Autowired
    AuditLog audit;

    private long item;

    @BeforeEach
    void 関係団体への説明を案件として載せる() {
        clock.reset();
        office.open();
        Actor lead = office.as("kaikaku-kacho");
        long programme = programmes.all().get(0).id();
        var draft = new Proposals.Draft(
                programme, "関係団体への説明", null, null, 所管課, CommitteePosition.NONE, ReformItem.ROAD, null);
        item = proposals.register(draft, LocalDate.of(2025, 9, 4), lead);
        office.leave();
    }

    @Test
    void 団体の意見に回答して終える() {
        long id = start(group());
        WorkItem first = walk.task(item, "説明資料を作る");
        assertThat(first.postCode()).isEqualTo(所管課);
        assertThat(first.subject().title()).isEqualTo("老人クラブへの説明と意見聴取");
        assertThat(first.due().date()).isNull();
        assertThat(first.due().reason()).isEqualTo("老人クラブの聴取の15開庁日前（実施日未定・令和7年11月18日の議会報告の前後）");

        prepare();
        arrange("2025-11-10");
        WorkItem record = walk.task(item, "実施を記録する");
        assertThat(record.due().date()).isEqualTo(LocalDate.of(2025, 11, 13));
        assertThat(record.due().reason()).isEqualTo("老人クラブの聴取（令和7年11月10日（月））の3開庁日後");

        hold();
        summarise("reply");
        walk.complete(
                item, "団体に回答する", Reply.class, form -> form.getReplies().get(0).setText("変わりません"));

        assertThat(walk.steps(item)).isEmpty();
        assertThat(hearings.get(id).state()).isEqualTo(HearingState.REPLIED);
        assertThat(audit.ofItem(item))
                .extracting(AuditEntry::action)
                .contains(
                        "hearing.open",
                        "hearing.material",
                        "hearing.arrange",
                        "hearing.held",
                        "hearing.summarise",
                        "hearing.reply");
    }

    @Test
    void 回答を要しなければ整理で終える() {
        long id = start(group());
        prepare();
        arrange("2025-11-10");
        hold();
        summarise("close");

        assertThat(walk.steps(item)).isEmpty();
        assertThat(hearings.get(id).state()).isEqualTo(HearingState.SUMMARISED);
    }

    @Test
    void 団体が望まなければ実施せずに終える() {
        long id = start(group());
        prepare();
        decline();

        assertThat(walk.steps(item)).isEmpty();
        assertThat(hearings.get(id).state()).isEqualTo(HearingState.DECLINED);
    }

    @Test
    void 職員説明会も同じ順に進む() {
        long id = start(NewHearing.ofStaff(item, 所管課, "令和7年11月18日の議会報告の前後"));
        assertThat(walk.task(item, "説明資料を作る").subject().title()).isEqualTo("職員向け説明会");
        prepare();
        arrange("2025-11-17");
        hold();
        summarise("reply");
        walk.complete(
                item, "職員に回答する", Reply.class, form -> form.getReplies().get(0).setText("変わりません"));

        assertThat(walk.steps(item)).isEmpty();
        assertThat(hearings.get(id).state()).isEqualTo(HearingState.REPLIED);
    }

    @Test
    void 職員説明会も実施しない終わりと回答しない終わりを持つ() {
        start(NewHearing.ofStaff(item, 所管課, null));
        prepare();
        decline();
        assertThat(walk.steps(item)).isEmpty();

        start(NewHearing.ofStaff(item, 所管課, null));
        prepare();
        arrange("2025-11-17");
        hold();
        summarise("close");
        assertThat(walk.steps(item)).isEmpty();
    }

    private NewHearing group() {
        long club = groups.register("老人クラブ", HearingGroup.Status.DECIDED, null, null);
        return NewHearing.ofGroup(item, club, 所管課, "令和7年11月18日の議会報告の前後")
                .planned(LocalDate.of(2025, 11, 18), Precision.AROUND);
    }

    private long start(NewHearing planned) {
        long id = hearings.open(planned, Actor.system());
        Hearing hearing = hearings.get(id);
        String process = hearing.group() == null ? "staff-briefing" : "group-hearing";
        runs.start(process, String.valueOf(id), Map.of("itemId", item, "hearingId", id));
        return id;
    }

    private void prepare() {
        walk.complete(item, "説明資料を作る", PrepareMaterial.class, form -> {
            form.setTitle("関係団体への説明に関する整理");
            form.setText("要点");
        });
    }

    private void arrange(String date) {
        walk.complete(item, "日程を決める", ArrangeDate.class, form -> {
            form.setOutcome("arrange");
            form.setDate(date);
        });
        clock.set(LocalDateTime.of(2025, 11, 18, 9, 0));
    }

    private void decline() {
        walk.complete(item, "日程を決める", ArrangeDate.class, form -> {
            form.setOutcome("decline");
            form.setReason("相手の意向による");
        });
    }

    private void hold() {
        walk.complete(item, "実施を記録する", RecordHearing.class, form -> form.getOpinions()
                .get(0)
                .setBody("窓口はどこになるか"));
    }

    private void summarise(String outcome) {
        walk.complete(item, "意見を整理する", SummarizeOpinions.class, form -> {
            form.setOutcome(outcome);
            form.setSummary("窓口の場所について");
        });
    }
}
