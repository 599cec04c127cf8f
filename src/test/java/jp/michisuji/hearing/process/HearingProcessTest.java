package jp.michisuji.hearing.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.hearing.DecliningParty;
import jp.michisuji.hearing.Disposition;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.HearingOpinions;
import jp.michisuji.hearing.HearingState;
import jp.michisuji.hearing.HearingWalk;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.hearing.NewHearing;
import jp.michisuji.hearing.OfficeAttendance;
import jp.michisuji.hearing.OfficeAttendances;
import jp.michisuji.hearing.web.Reply;
import jp.michisuji.reform.ItemHearings;
import jp.michisuji.reform.RoadFollowUps;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Walk;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.WorkItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 意見聴取。説明資料 → 事前確認 → 日程 → 実施 → 意見の整理 → 回答 → 伝達を、終わり方ごとに歩く。 */
@ApplicationTest
class HearingProcessTest {

    @Autowired
    HearingWalk hearing;

    @Autowired
    Walk walk;

    @Autowired
    Hearings hearings;

    @Autowired
    HearingOpinions opinions;

    @Autowired
    OfficeAttendances attendances;

    @Autowired
    ItemHearings heard;

    @Autowired
    RoadFollowUps followUps;

    @Autowired
    AuditLog audit;

    private long item;

    @BeforeEach
    void 関係団体への説明を案件として載せる() {
        item = hearing.item();
    }

    @Test
    void 団体の意見に回答し_伝え終えて終える() {
        long id = hearing.start(item);
        WorkItem first = walk.task(item, "説明資料を作る");
        assertThat(first.postCode()).isEqualTo(HearingWalk.所管課);
        assertThat(first.subject().title()).isEqualTo("老人クラブへの説明と意見聴取");
        assertThat(first.due().date()).isNull();
        assertThat(first.due().reason()).isEqualTo("老人クラブの聴取の15開庁日前（実施日未定・令和7年11月18日の議会報告の前後）");

        hearing.prepare(item);
        assertThat(walk.task(item, "資料を事前に確認する").postCode()).isEqualTo("kaikaku");
        hearing.check(item, "ready");
        hearing.arrange(item);
        WorkItem record = walk.task(item, "実施を記録する");
        assertThat(record.due().date()).isEqualTo(LocalDate.of(2025, 11, 13));
        assertThat(record.due().reason()).isEqualTo("老人クラブの聴取（令和7年11月10日（月））の3開庁日後");

        hearing.hold(item, "窓口はどこになるか", "相談先を知りたい");
        hearing.summarise(item, "reply");
        hearing.decide(item, Disposition.ADOPTED);
        assertThat(hearings.get(id).state()).isEqualTo(HearingState.ANSWERED);
        assertThat(heard.heard(item)).as("決めただけでは済まない").isFalse();
        hearing.convey(item);

        assertThat(walk.steps(item)).isEmpty();
        assertThat(hearings.get(id).state()).isEqualTo(HearingState.REPLIED);
        assertThat(heard.heard(item)).isTrue();
        assertThat(audit.ofItem(item))
                .extracting(AuditEntry::action)
                .contains(
                        "hearing.open",
                        "hearing.material",
                        "hearing.material-ready",
                        "hearing.arrange",
                        "hearing.held",
                        "hearing.summarise",
                        "hearing.answer",
                        "hearing.convey");
    }

    @Test
    void 意見がなければ整理で終える() {
        long id = hearing.held(item);
        hearing.summarise(item, "close");

        assertThat(walk.steps(item)).isEmpty();
        assertThat(hearings.get(id).finished()).isTrue();
    }

    @Test
    void 資料を二度戻されても_直して進む() {
        long id = hearing.start(item);
        for (int times = 1; times <= 2; times++) {
            hearing.prepare(item);
            hearing.check(item, "return");
            assertThat(walk.steps(item)).containsExactly("説明資料を作る");
            assertThat(hearings.get(id).material().returns()).isEqualTo(times);
        }
        hearing.prepare(item);
        hearing.check(item, "ready");

        assertThat(walk.steps(item)).containsExactly("日程を決める");
        assertThat(hearings.get(id).material().remark()).isNull();
    }

    @Test
    void 団体が辞退すれば実施せずに終える() {
        long id = hearing.start(item);
        hearing.prepare(item);
        hearing.check(item, "ready");
        hearing.decline(item, "refuse");

        assertThat(walk.steps(item)).isEmpty();
        assertThat(hearings.get(id).state()).isEqualTo(HearingState.DECLINED);
        assertThat(hearings.get(id).findings().declinedBy()).isEqualTo(DecliningParty.GROUP);
        assertThat(heard.heard(item)).isTrue();
    }

    @Test
    void 日を決めたあとで辞退されても_実施せずに終えられる() {
        long id = hearing.start(item);
        hearing.prepare(item);
        hearing.check(item, "ready");
        hearing.arrange(item);
        hearing.cancel(item);

        assertThat(walk.steps(item)).isEmpty();
        assertThat(hearings.get(id).findings().declinedReason()).isEqualTo("当日に辞退された");
    }

    @Test
    void 終わったあとに届いた意見は_伝え終えるまで聴取を終わっていないものに戻す() {
        long id = hearing.replied(item);
        assertThat(hearing.late(id, "相談先も知りたい")).isTrue();

        assertThat(hearings.get(id).finished()).isFalse();
        assertThat(heard.heard(item)).isFalse();
        assertThat(followUps.groupHearings(item)).as("道筋は同じ聴取をやり直さない").isEmpty();
        WorkItem task = walk.task(item, "回答を決める");
        assertThat(task.postCode()).isEqualTo(HearingWalk.所管課);
        assertThat(task.subject().detail()).isEqualTo("相談先も知りたい");

        hearing.decide(item, Disposition.DIFFICULT);
        assertThat(hearings.get(id).finished()).isFalse();
        hearing.convey(item);
        assertThat(hearings.get(id).finished()).isTrue();
        assertThat(heard.heard(item)).isTrue();
        assertThat(opinions.of(id))
                .extracting(each -> each.disposition())
                .containsExactly(Disposition.REFERENCE, Disposition.DIFFICULT);
    }

    @Test
    void 答える前に届いた意見は_ほかの意見と一緒に答える() {
        long id = hearing.held(item, "窓口はどこになるか");
        assertThat(hearing.late(id, "相談先も知りたい")).isFalse();
        hearing.summarise(item, "reply");
        assertThat(hearing.late(id, "もう一つ")).isFalse();
        hearing.decide(item, Disposition.PARTLY);
        hearing.convey(item);

        assertThat(walk.steps(item)).isEmpty();
        assertThat(hearings.get(id).progress().conveyed()).isEqualTo(3);
        assertThat(hearings.get(id).finished()).isTrue();
    }

    @Test
    void 回答を決めたあと_伝える前に届いた意見は_別に答え_どちらも伝えて終わる() {
        long id = hearing.held(item, "窓口はどこになるか");
        hearing.summarise(item, "reply");
        hearing.decide(item, Disposition.ADOPTED);
        assertThat(hearing.late(id, "相談先も知りたい")).isTrue();
        hearing.convey(item);
        assertThat(hearings.get(id).state()).isEqualTo(HearingState.REPLIED);
        assertThat(hearings.get(id).finished()).isFalse();

        hearing.decide(item, Disposition.REFERENCE);
        hearing.convey(item);
        assertThat(hearings.get(id).finished()).isTrue();
    }

    @Test
    void 実施の前と_実施しないこととした後には_届いた意見を加えられない() {
        long id = hearing.start(item);
        assertThatThrownBy(() -> hearing.late(id, "早すぎる意見"))
                .isInstanceOf(ConflictException.class)
                .hasMessageStartingWith("まだ実施していません");
        hearing.prepare(item);
        hearing.check(item, "ready");
        hearing.decline(item, "decline");
        assertThatThrownBy(() -> hearing.late(id, "遅すぎる意見"))
                .isInstanceOf(ConflictException.class)
                .hasMessageStartingWith("実施しないこととした");
    }

    @Test
    void 改革担当は同席の求めに_同席するとも_しないとも答える() {
        long id = hearing.start(item);
        hearing.requestAttendance(id);
        WorkItem request = walk.task(item, "同席の求めに答える");
        assertThat(request.postCode()).isEqualTo("kaikaku");
        assertThat(request.subject().detail()).isEqualTo("改革の全体の説明を求められた");
        assertThatThrownBy(() -> hearing.requestAttendance(id)).isInstanceOf(ConflictException.class);
        hearing.answerAttendance(item, "stay");
        assertThat(hearings.get(id).plan().officeJoins()).isFalse();

        hearing.requestAttendance(id);
        hearing.answerAttendance(item, "join");
        assertThat(hearings.get(id).plan().officeJoins()).isTrue();
        assertThat(attendances.of(id))
                .extracting(OfficeAttendance::state)
                .containsExactly(OfficeAttendance.State.ACCEPTED, OfficeAttendance.State.DECLINED);
    }

    @Test
    void 実施されれば_答えのない同席の求めは消える() {
        long id = hearing.start(item);
        hearing.requestAttendance(id);
        hearing.prepare(item);
        hearing.check(item, "ready");
        hearing.arrange(item);
        hearing.hold(item);

        assertThat(walk.steps(item)).containsExactly("意見を整理する");
        assertThat(attendances.of(id)).singleElement().satisfies(request -> assertThat(request.state())
                .isEqualTo(OfficeAttendance.State.DROPPED));
    }

    @Test
    void 案件が取り下げられると_進んでいる聴取も_求めも_終わる() {
        long road = hearing.onRoad();
        Hearing running = hearings.of(road).get(0);
        hearing.requestAttendance(running.id());
        hearing.prepare(road);
        assertThat(walk.steps(road)).contains("資料を事前に確認する", "同席の求めに答える");
        hearing.withdraw(road);

        assertThat(walk.steps(road)).isEmpty();
        assertThat(hearings.get(running.id()).state()).isEqualTo(HearingState.DECLINED);
    }

    @Test
    void 案件が取り下げられると_届いた意見に答える手続も終わり_実施した事実は残る() {
        long road = hearing.onRoad();
        long id = hearings.of(road).get(0).id();
        hearing.prepare(road);
        hearing.check(road, "ready");
        hearing.arrange(road);
        hearing.hold(road);
        hearing.summarise(road, "close");
        hearing.late(id, "相談先を知りたい");
        hearing.withdraw(road);

        assertThat(walk.steps(road)).isEmpty();
        assertThat(hearings.get(id).state()).isEqualTo(HearingState.SUMMARISED);
        assertThat(hearings.get(id).finished()).isTrue();
        assertThatThrownBy(() -> hearing.late(id, "もう一つ")).isInstanceOf(ConflictException.class);
    }

    @Test
    void 職員説明会も同じ順に進む() {
        long id = hearing.start("staff-briefing", NewHearing.ofStaff(item, HearingWalk.所管課, HearingWalk.時期));
        assertThat(walk.task(item, "説明資料を作る").subject().title()).isEqualTo("職員向け説明会");
        hearing.prepare(item);
        hearing.arrange(item);
        hearing.hold(item, "窓口はどこになるか");
        hearing.summarise(item, "reply");
        walk.complete(
                item, "職員に回答する", Reply.class, form -> form.getReplies().get(0).setText("変わりません"));

        assertThat(walk.steps(item)).isEmpty();
        assertThat(hearings.get(id).finished()).isTrue();
    }

    @Test
    void 職員説明会も実施しない終わりと回答しない終わりを持つ() {
        hearing.start("staff-briefing", NewHearing.ofStaff(item, HearingWalk.所管課, null));
        hearing.prepare(item);
        hearing.decline(item, "decline");
        assertThat(walk.steps(item)).isEmpty();

        hearing.start("staff-briefing", NewHearing.ofStaff(item, HearingWalk.所管課, null));
        hearing.prepare(item);
        hearing.arrange(item);
        hearing.hold(item, "窓口はどこになるか");
        hearing.summarise(item, "close");
        assertThat(walk.steps(item)).isEmpty();
    }
}
