package jp.michisuji.meeting.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.Paper;
import jp.michisuji.meeting.Papers;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingCancellation;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.inquiry.Answer.Written;
import jp.michisuji.meeting.inquiry.web.InquiryWalk;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Statements;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.ProcessRuns;
import jp.michisuji.workflow.WorkItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 照会と宿題。一度の照会が課ごとの仕事になり、答え、締め切られ、まとめられるまでを、終わり方ごとに歩く。 */
@ApplicationTest
class InquiryProcessTest {

    private static final LocalDate 回答日 = LocalDate.of(2025, 9, 19);
    private static final String 芝 = "shiba-machizukuri-kacho";
    private static final String 人事 = "jinji-kacho";

    @Autowired
    Office office;

    @Autowired
    InquiryWalk walk;

    @Autowired
    MovableClock clock;

    @Autowired
    Inquiries inquiries;

    @Autowired
    AskedSections sections;

    @Autowired
    Answers answers;

    @Autowired
    Answering answering;

    @Autowired
    InquiryDesk desk;

    @Autowired
    AnswerDays days;

    @Autowired
    InquiryBoard board;

    @Autowired
    HomeworkDesk homework;

    @Autowired
    HomeworkGists gists;

    @Autowired
    HomeworkTexts texts;

    @Autowired
    Papers papers;

    @Autowired
    Sittings sittings;

    @Autowired
    SittingPlanning planning;

    @Autowired
    SittingCancellation cancellation;

    @Autowired
    ProcessRuns runs;

    @Autowired
    AuditLog audit;

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        office.open();
    }

    @AfterEach
    void 席を立つ() {
        office.leave();
        clock.reset();
    }

    @Test
    void 尋ねた課ごとに回答日までの仕事が届き_全課が答えるとまとめる仕事になる() {
        long id = inquiry();
        assertThat(walk.open(id))
                .hasSize(3)
                .allSatisfy(task -> {
                    assertThat(task.step()).isEqualTo("照会に回答する");
                    assertThat(task.due().date()).isEqualTo(回答日);
                    assertThat(task.due().reason()).isEqualTo("回答日（令和7年9月19日（金））の当日");
                })
                .extracting(WorkItem::postCode)
                .containsExactlyInAnyOrderElementsOf(InquiryWalk.SECTIONS);

        walk.answer(id, 芝, "町会の支援");
        walk.nothing(id, 人事);
        assertThat(walk.steps(id)).containsExactly("照会に回答する");
        walk.answer(id, "bucho", "なし");

        WorkItem summary = walk.task(id, InquiryWalk.ASKER);
        assertThat(summary.step()).isEqualTo("回答をまとめる");
        assertThat(summary.due().reason()).contains("前の手続の完了日", "5開庁日後");
        walk.summarise(id);
        assertThat(walk.steps(id)).isEmpty();
        assertThat(inquiries.get(id).state()).isEqualTo(InquiryState.DONE);
        assertThat(runs.running(inquiries.get(id).processInstanceId())).isFalse();
        assertThat(audit.ofSubject("inquiry", String.valueOf(id)))
                .extracting(AuditEntry::action)
                .contains("inquiry.send", "inquiry.answer", "inquiry.summarise");
    }

    @Test
    void 早く締め切ると開いた仕事は終わり_答えのない課に印が付く() {
        long id = inquiry();
        walk.answer(id, 芝, "町会の支援");
        desk.close(id, List.of(人事, "bucho"), Actor.system());

        assertThat(walk.steps(id)).containsExactly("回答をまとめる");
        assertThat(states(id)).containsExactly(SectionState.ANSWERED, SectionState.UNANSWERED, SectionState.UNANSWERED);
        walk.summarise(id);
        assertThat(walk.steps(id)).isEmpty();
    }

    @Test
    void 取り下げると仕事はすべて終わり_まとめる仕事も届かない() {
        long id = inquiry();
        desk.withdraw(id, "別に調べたため", Actor.system());
        assertThat(walk.steps(id)).isEmpty();
        assertThat(inquiries.get(id).state()).isEqualTo(InquiryState.WITHDRAWN);
        assertThat(inquiries.get(id).summary()).contains("別に調べたため");
        assertThat(runs.running(inquiries.get(id).processInstanceId())).isFalse();
    }

    @Test
    void 全課が答えたあとに締め切っても_まとめる仕事は一つである() {
        long id = inquiry();
        InquiryWalk.SECTIONS.forEach(post -> walk.nothing(id, post));
        desk.close(id, List.of(), Actor.system());
        assertThat(walk.steps(id)).containsExactly("回答をまとめる");
        walk.summarise(id);
        assertThat(walk.steps(id)).isEmpty();
    }

    @Test
    void 課を加えると同じ期限の仕事が一つ増え_全課がそろうまで待つ() {
        long id = walk.inquiry(回答日, List.of(芝));
        desk.add(id, 人事, Actor.system());
        assertThat(walk.open(id)).extracting(WorkItem::postCode).containsExactlyInAnyOrder(芝, 人事);
        WorkItem added = walk.task(id, 人事);
        assertThat(added.due().date()).isEqualTo(回答日);
        assertThat(added.subject().detailId()).isEqualTo(人事);
        assertThatThrownBy(() -> desk.add(id, 人事, Actor.system())).hasMessageContaining("既に尋ねています");

        walk.answer(id, 芝, "町会の支援");
        assertThat(walk.steps(id)).containsExactly("照会に回答する");
        walk.nothing(id, 人事);
        assertThat(walk.steps(id)).containsExactly("回答をまとめる");
        assertThatThrownBy(() -> desk.add(id, "bucho", Actor.system())).hasMessageContaining("すべて届き");
    }

    @Test
    void 締切りが先なら答えた人に告げ_答えが先なら締め切る人に告げる() {
        long id = inquiry();
        List<String> seen = desk.unanswered(id);
        walk.answer(id, 芝, "町会の支援");
        assertThatThrownBy(() -> desk.close(id, seen, Actor.system()))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("回答が届いたか");
        desk.close(id, desk.unanswered(id), Actor.system());
        assertThatThrownBy(() -> answering.answer(id, 人事, Written.nothingToReport(), null, Actor.system()))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("もう回答を受け付けていません");
    }

    @Test
    void 答えと締切りが同時でも_一方だけが通り_他方は断られる() throws Exception {
        for (int round = 0; round < 5; round++) {
            long id = walk.inquiry(回答日, List.of(芝, 人事));
            List<String> seen = desk.unanswered(id);
            WorkItem task = walk.task(id, 芝);
            List<Boolean> passed =
                    together(() -> walk.answer(task, "間に合った"), () -> desk.close(id, seen, Actor.system()));
            assertThat(passed).containsExactlyInAnyOrder(true, false);
            SectionState expected = passed.get(0) ? SectionState.ANSWERED : SectionState.UNANSWERED;
            assertThat(sections.find(id, 芝).orElseThrow().state()).isEqualTo(expected);
        }
    }

    @Test
    void 二つの課が同時に答えても_どちらの答えも残り_まとめる仕事は一つである() throws Exception {
        for (int round = 0; round < 3; round++) {
            long id = walk.inquiry(回答日, List.of(芝, 人事));
            WorkItem first = walk.task(id, 芝);
            WorkItem second = walk.task(id, 人事);
            assertThat(together(() -> walk.answer(first, "芝の答え"), () -> walk.answer(second, "人事の答え")))
                    .containsOnly(true);
            assertThat(walk.steps(id)).containsExactly("回答をまとめる");
        }
    }

    /** @return それぞれが通ったか。断られたら {@code false} */
    private static List<Boolean> together(Runnable one, Runnable other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> first = two.submit(() -> passes(start, one));
            Future<Boolean> second = two.submit(() -> passes(start, other));
            return List.of(first.get(30, TimeUnit.SECONDS), second.get(30, TimeUnit.SECONDS));
        } finally {
            two.shutdownNow();
        }
    }

    private static boolean passes(CyclicBarrier start, Runnable work) throws Exception {
        start.await(10, TimeUnit.SECONDS);
        try {
            work.run();
            return true;
        } catch (ConflictException refused) {
            return false;
        }
    }

    @Test
    void 期限を過ぎても答えられ_遅れと印が付く() {
        long id = inquiry();
        clock.set(LocalDateTime.of(2025, 9, 22, 9, 0));
        office.as(InquiryWalk.ASKER);
        assertThat(board.of(inquiries.get(id))).allSatisfy(line -> {
            assertThat(line.overdue()).isTrue();
            assertThat(line.stateInWords()).isEqualTo("期限切れ（未読）");
        });
        walk.answer(id, 芝, "遅れました");
        office.as(InquiryWalk.ASKER);
        assertThat(board.of(inquiries.get(id)))
                .filteredOn(line -> line.postCode().equals(芝))
                .singleElement()
                .satisfies(line -> assertThat(line.stateInWords()).isEqualTo("回答済（遅れ）"));
    }

    @Test
    void 締め切られるまで直せ_前の版が残り_古い版からは直せない() {
        long id = inquiry();
        walk.answer(id, 芝, "初め");
        answering.correct(id, 芝, new Written(false, "直した", List.of()), 1, Actor.system());
        assertThat(answers.versions(id, 芝)).extracting(Answer::body).containsExactly("直した", "初め");
        assertThat(answers.latest(id)).extracting(Answer::body).containsExactly("直した");
        assertThatThrownBy(() -> answering.correct(id, 芝, Written.nothingToReport(), 1, Actor.system()))
                .hasMessageContaining("先に回答を直しました");
        desk.close(id, desk.unanswered(id), Actor.system());
        assertThatThrownBy(() -> answering.correct(id, 芝, Written.nothingToReport(), 2, Actor.system()))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void 回答日を変えると_まだ答えていない課の期限だけが動く() {
        long id = inquiry();
        walk.nothing(id, 芝);
        LocalDate later = 回答日.plusDays(7);
        assertThat(days.forecast(id, later).open()).hasSize(2);
        days.move(id, later, "連休を挟むため", inquiries.get(id).version(), Actor.system());
        assertThat(walk.open(id)).hasSize(2).allMatch(task -> task.due().date().equals(later));
    }

    @Test
    void 宿題の期限は開催日からさかのぼり_会議が動けば動き_中止なら待つ() {
        Sitting sitting = walk.sitting(LocalDate.of(2025, 10, 6));
        long id = walk.homework(sitting.id());
        WorkItem task = walk.task(id, 芝);
        assertThat(task.step()).isEqualTo("宿題に答える");
        assertThat(task.due().date()).isEqualTo(LocalDate.of(2025, 9, 29));
        assertThat(task.due().reason()).contains("5開庁日前");

        planning.redate(sitting.id(), LocalDate.of(2025, 10, 15), "会場の都合", sitting.version(), Actor.system());
        assertThat(walk.task(id, 芝).due().date()).isEqualTo(LocalDate.of(2025, 10, 7));
        int version = sittings.get(sitting.id()).version();
        cancellation.cancel(sitting.id(), "次回に合わせるため", version, Actor.system());
        assertThat(walk.task(id, 芝).due().date()).isNull();
        assertThat(walk.task(id, 芝).due().reason()).contains("中止");
        desk.withdraw(id, "試験の終わり", Actor.system());
    }

    @Test
    void 宿題の要旨を書いて会議の資料に出すと_要旨と原文まとめが並ぶ() {
        Sitting sitting = walk.sitting(LocalDate.of(2025, 10, 6));
        long id = walk.homework(sitting.id());
        InquiryWalk.SECTIONS.forEach(post -> walk.answer(id, post, "人事課長の意見も要る"));
        assertThat(homework.write(id, "・専門性の確保が課題", 0, Actor.system())).isTrue();
        assertThat(homework.write(id, "別の文", 0, Actor.system())).isFalse();
        walk.finishGist(id, "publish");

        assertThat(inquiries.get(id).state()).isEqualTo(InquiryState.DONE);
        assertThat(papers.ofSitting(sitting.id()))
                .extracting(Paper::title)
                .containsExactly("「宿題」の要旨（地域の団体に関わる業務）", "「宿題」原文まとめ（地域の団体に関わる業務）");
        Inquiry done = inquiries.get(id);
        assertThat(texts.gist(done)).contains("・専門性の確保が課題");
        assertThat(texts.originals(done, false)).contains("課題", "［職員の意識や質］", "・人事課長の意見も要る");
        assertThat(texts.originals(done, true)).contains("〔部署名〕の意見も要る").doesNotContain("人事課長");
        assertThatThrownBy(() -> homework.publish(id, false, Actor.system())).hasMessageContaining("既に会議の資料");
        assertThat(gists.of(id).publishedVersion()).isEqualTo(1);
    }

    @Test
    void 課が増えても_一覧表を読む文の数は変わらない() {
        long one = walk.inquiry(回答日, List.of(芝));
        long three = inquiry();
        InquiryWalk.SECTIONS.forEach(post -> walk.answer(three, post, "あります"));
        walk.answer(one, 芝, "あります");
        office.as(InquiryWalk.ASKER);
        assertThat(statements(three)).isEqualTo(statements(one));
    }

    private int statements(long id) {
        Inquiry inquiry = inquiries.get(id);
        board.of(inquiry);
        return Statements.during(() -> board.of(inquiry)).size();
    }

    private long inquiry() {
        return walk.inquiry(回答日, InquiryWalk.SECTIONS);
    }

    private List<SectionState> states(long id) {
        return Stream.of(sections.of(id))
                .flatMap(List::stream)
                .map(AskedSection::state)
                .toList();
    }
}
