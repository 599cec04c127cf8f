package jp.michisuji.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.document.Documents;
import jp.michisuji.hearing.DateArrangement.Appointment;
import jp.michisuji.hearing.HearingRecording.Held;
import jp.michisuji.meeting.HearingWaits;
import jp.michisuji.meeting.Precision;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Rank;
import jp.michisuji.organization.UnknownPostException;
import jp.michisuji.schedule.AnchorMoved;
import jp.michisuji.schedule.DeadlineForecast;
import jp.michisuji.testing.TestDatabase;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockito.ArgumentCaptor;

class HearingsDatabaseTest {

    private static final long 案件 = 7;
    private static final Actor 課長 = new Actor("a001", "職員A001", "koreisha-shien-kacho", "高齢者支援課長");
    private static final String 時期 = "令和7年11月18日の議会報告の前後";
    private static final LocalDate 十一月十日 = LocalDate.of(2025, 11, 10);

    private static final Clock 十一月二十日 = Clock.fixed(Instant.parse("2025-11-20T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

    @RegisterExtension
    static final TestDatabase db = TestDatabase.rollingBack();

    private final AuditLog audit = mock(AuditLog.class);
    private final Organization organization = mock(Organization.class);
    private final List<Object> events = new ArrayList<>();
    private Hearings hearings;
    private HearingOpinions opinions;
    private DateArrangement arrangement;
    private HearingRecording recording;
    private long group;
    private long staff;

    @BeforeEach
    void 団体への聴取と職員説明会を予定する() {
        when(organization.post(any())).thenThrow(new UnknownPostException("nai"));
        doReturn(new Post("koreisha-shien-kacho", "高齢者支援課長", "koreisha", Rank.KACHO, false, 1))
                .when(organization)
                .post("koreisha-shien-kacho");
        hearings = new Hearings(db.jdbc(), organization, audit);
        opinions = new HearingOpinions(db.jdbc());
        arrangement = new DateArrangement(hearings, db.jdbc(), mock(DeadlineForecast.class), audit, events::add);
        recording = new HearingRecording(hearings, opinions, db.jdbc(), audit, event -> {});
        long club = new HearingGroups(db.jdbc()).register("老人クラブ", HearingGroup.Status.DECIDED, null, "資料7");
        group = hearings.open(
                NewHearing.ofGroup(案件, club, "koreisha-shien-kacho", 時期)
                        .planned(LocalDate.of(2025, 11, 18), Precision.AROUND)
                        .guidedBy("安心してほしい", "影響がある分野について聴く")
                        .from("第4回部会"),
                Actor.system());
        staff = hearings.open(NewHearing.ofStaff(案件, "koreisha-shien-kacho", 時期), Actor.system());
    }

    @Test
    void 予定した聴取を案件ごとに読める() {
        assertThat(hearings.of(案件)).extracting(Hearing::id).containsExactly(group, staff);
        assertThat(hearings.of(案件 + 1)).isEmpty();
        Hearing read = hearings.get(group);
        assertThat(read.group().name()).isEqualTo("老人クラブ");
        assertThat(read.plan().timing()).isEqualTo(時期);
        assertThat(read.exactDate()).isNull();
        assertThat(read.guidance().attitude()).isEqualTo("安心してほしい");
        assertThat(read.source()).isEqualTo("第4回部会");
        assertThat(read.findings().attendees()).isNull();
        assertThat(hearings.list()).hasSize(2);
    }

    @Test
    void 同じ名の団体は二度載らない() {
        HearingGroups groups = new HearingGroups(db.jdbc());
        groups.register("老人クラブ", HearingGroup.Status.EXAMPLE, "改めた", null);

        assertThat(groups.all()).singleElement().satisfies(club -> {
            assertThat(club.status()).isEqualTo(HearingGroup.Status.EXAMPLE);
            assertThat(club.note()).isEqualTo("改めた");
        });
    }

    @Test
    void 説明する職がなければ予定できない() {
        assertThatThrownBy(() -> hearings.open(NewHearing.ofStaff(案件, "nai", 時期), 課長))
                .isInstanceOf(UnknownPostException.class);
    }

    @Test
    void ない聴取は見つからない() {
        assertThatThrownBy(() -> hearings.get(0)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void 手続が始まると実行を書き留め_説明する職を返す() {
        assertThat(hearings.begin(group, "instance-1")).isEqualTo("koreisha-shien-kacho");
        assertThat(hearings.get(group).processInstanceId()).isEqualTo("instance-1");
    }

    @Test
    void 始まった聴取も道筋の一覧から消えない() {
        HearingFollowUps followUps = new HearingFollowUps(hearings, mock(HearingWaits.class));
        hearings.begin(group, "instance-1");

        assertThat(followUps.groupHearings(案件)).containsExactly(group);
        assertThat(followUps.staffBriefings(案件)).containsExactly(staff);
    }

    @Test
    void 説明資料は電子の本体がなくても整えられる() {
        new MaterialPreparation(hearings, mock(Documents.class), db.jdbc(), audit)
                .prepare(group, "関係団体への説明に関する整理", "要点", null, 課長);

        assertThat(hearings.get(group).material().title()).isEqualTo("関係団体への説明に関する整理");
        assertThat(lastAct().summary()).isEqualTo("老人クラブへの説明と意見聴取: 説明資料「関係団体への説明に関する整理」を整えた");
        assertThat(lastAct().itemId()).isEqualTo(案件);
    }

    @Test
    void 日を決めると期限の基準が動く() {
        arrangement.arrange(group, new Appointment(十一月十日, "会議室", true), 課長);

        Hearing arranged = hearings.get(group);
        assertThat(arranged.state()).isEqualTo(HearingState.ARRANGED);
        assertThat(arranged.exactDate()).isEqualTo(十一月十日);
        assertThat(arranged.plan().officeJoins()).isTrue();
        assertThat(events).singleElement().isInstanceOfSatisfying(AnchorMoved.class, moved -> {
            assertThat(moved.subjects()).containsExactly(AnchorMoved.Subject.of("hearing", group));
            assertThat(moved.cause().what()).isEqualTo("老人クラブの聴取の実施日");
            assertThat(moved.cause().after()).contains("令和7年11月10日（月）");
        });
        assertThat(lastAct().before()).containsEntry("実施日", "実施日未定・" + 時期);
        assertThat(lastAct().after()).containsEntry("実施日", "令和7年11月10日（月）（予定）");
    }

    @Test
    void 決めた日は実施の前なら理由を添えて改められる() {
        arrangement.arrange(group, new Appointment(十一月十日, null, false), 課長);
        arrangement.move(group, new Appointment(十一月十日.plusDays(2), null, false), "会場の都合", 課長);

        assertThat(hearings.get(group).exactDate()).isEqualTo(十一月十日.plusDays(2));
        assertThat(lastAct().summary()).endsWith("日程を改めた（理由: 会場の都合）");
        assertThat(events).hasSize(2);
    }

    @Test
    void 実施したあとは日を改められない() {
        hold();

        assertThatThrownBy(() -> arrangement.move(group, new Appointment(十一月十日, null, false), "誤り", 課長))
                .isInstanceOf(ConflictException.class)
                .hasMessage("既に実施しています。日は改められません。");
    }

    @Test
    void 実施しないとした聴取は終わり_道筋の一覧から外れる() {
        arrangement.decline(group, "団体の意向による", 課長);

        assertThat(hearings.get(group).findings().declinedReason()).isEqualTo("団体の意向による");
        assertThat(new HearingFollowUps(hearings, mock(HearingWaits.class)).groupHearings(案件))
                .isEmpty();
        assertThatThrownBy(this::hold).isInstanceOf(ConflictException.class).hasMessage("この聴取は既に終わっています（実施しない）");
    }

    @Test
    void 実施を記録すると意見が述べられた順に並ぶ() {
        hold();

        Hearing held = hearings.get(group);
        assertThat(held.state()).isEqualTo(HearingState.HELD);
        assertThat(held.findings().attendees()).isEqualTo(24);
        assertThat(opinions.of(group))
                .extracting(HearingOpinion::number, HearingOpinion::body)
                .containsExactly(tuple(1, "窓口はどこになるか"), tuple(2, "相談先を知りたい"));
        assertThat(lastAct().summary()).endsWith("令和7年11月10日（月）の実施を記録した（意見2件、参加24人）");
    }

    @Test
    void 意見がなければ整理で終わる() {
        recording.record(group, new Held(十一月十日, null, null, false, List.of()), 課長);
        summary().summarise(group, "意見なし", List.of(), false, 課長);

        assertThat(hearings.get(group).finished()).isTrue();
    }

    @Test
    void 団体の意見には_一件でもあれば回答する() {
        hold();
        boolean replies = summary().summarise(group, "窓口の場所について", List.of("あとから届いた意見"), false, 課長);

        assertThat(replies).isTrue();
        assertThat(hearings.get(group).awaitingAnswers()).isTrue();
        assertThat(hearings.get(group).progress()).isEqualTo(new HearingProgress(3, 0, 0, 3));
    }

    @Test
    void すべての意見に回答を決め_伝え終えて_初めて終わる() {
        hold();
        summarise(true);
        Promises promises = mock(Promises.class);
        HearingAnswers answers = new HearingAnswers(hearings, opinions, promises, audit, 十一月二十日);
        AnswerConveyance conveyance = new AnswerConveyance(hearings, opinions, audit);
        List<Long> all = opinions.of(group).stream().map(HearingOpinion::id).toList();
        NewPromise promise = new NewPromise("案内図を作り直す", "koreisha-shien-kacho", 十一月十日.plusDays(30));

        answers.decide(group, List.of(decision(all.get(0), promise)), 課長);
        assertThat(hearings.get(group).state()).as("残りがある").isEqualTo(HearingState.SUMMARISED);
        answers.decide(group, List.of(decision(all.get(1), null), decision(all.get(2), null)), 課長);
        assertThat(hearings.get(group).state()).isEqualTo(HearingState.ANSWERED);
        assertThat(hearings.get(group).finished()).isFalse();

        conveyance.convey(
                group,
                all.stream()
                        .map(id -> new AnswerConveyance.Conveyed(id, 十一月十日, ConveyanceWay.VISIT))
                        .toList(),
                課長);
        assertThat(hearings.get(group).state()).isEqualTo(HearingState.REPLIED);
        assertThat(hearings.get(group).finished()).isTrue();
        verify(promises).keep(any(), eq(all.get(0)), eq(promise), eq(課長));
    }

    @Test
    void 資料は戻した回数と理由を残し_確認が済むと理由を消す() {
        MaterialPreparation preparation = new MaterialPreparation(hearings, mock(Documents.class), db.jdbc(), audit);
        preparation.check(group, MaterialVerdict.RETURN, "姿勢の一文を加える", 課長);
        preparation.check(group, MaterialVerdict.RETURN, "図を加える", 課長);
        assertThat(hearings.get(group).material().remark()).isEqualTo("図を加える");
        assertThat(lastAct().summary()).contains("2回目");

        preparation.check(group, MaterialVerdict.READY, null, 課長);
        assertThat(hearings.get(group).material().returns()).isEqualTo(2);
        assertThat(hearings.get(group).material().remark()).isNull();
    }

    @Test
    void 職員への必要な意見に回答して終わる() {
        recording.record(staff, new Held(十一月十日, null, 24, true, List.of("窓口はどこになるか", "相談先を知りたい")), 課長);
        summary().summarise(staff, "窓口の場所について", List.of("あとから届いた意見"), true, 課長);
        HearingOpinion first = opinions.of(staff).get(0);
        reply().reply(staff, Map.of(first.id(), "変わりません"), 課長);

        HearingOpinion replied = opinions.of(staff).get(0);
        assertThat(replied.reply()).isEqualTo("変わりません");
        assertThat(replied.repliedBy()).isEqualTo("高齢者支援課長");
        assertThat(replied.repliedAt()).isEqualTo(Instant.parse("2025-11-20T00:00:00Z"));
        assertThat(opinions.of(staff).get(1).replied()).isFalse();
        assertThat(hearings.get(staff).state()).isEqualTo(HearingState.REPLIED);
        assertThat(lastAct().summary()).endsWith("職員に回答した（1件）");
    }

    @Test
    void 他の聴取の意見には回答できない() {
        hold();
        summarise(true);
        long foreign = opinions.of(group).get(0).id();

        assertThatThrownBy(() -> reply().reply(staff, Map.of(foreign, "横取り"), 課長))
                .isInstanceOf(NotFoundException.class);
    }

    private void hold() {
        recording.record(group, new Held(十一月十日, "会議室", 24, true, List.of("窓口はどこになるか", "相談先を知りたい")), 課長);
    }

    private void summarise(boolean replyNeeded) {
        summary().summarise(group, "窓口の場所について", List.of("あとから届いた意見"), replyNeeded, 課長);
    }

    private OpinionSummary summary() {
        return new OpinionSummary(hearings, opinions, db.jdbc(), audit);
    }

    private static AnswerDecision decision(long opinion, NewPromise promise) {
        return new AnswerDecision(opinion, Disposition.ADOPTED, "影響があるため", "改めます", promise);
    }

    private HearingReply reply() {
        return new HearingReply(hearings, opinions, db.jdbc(), audit, 十一月二十日);
    }

    private Act lastAct() {
        ArgumentCaptor<Act> acts = ArgumentCaptor.forClass(Act.class);
        verify(audit, atLeastOnce()).record(any(), acts.capture());
        return acts.getValue();
    }
}
