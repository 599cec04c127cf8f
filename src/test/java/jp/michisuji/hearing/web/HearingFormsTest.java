package jp.michisuji.hearing.web;

import static jp.michisuji.hearing.web.HearingExamples.仕事;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.calendar.OfficeCalendar;
import jp.michisuji.hearing.AnswerConveyance;
import jp.michisuji.hearing.DateArrangement;
import jp.michisuji.hearing.DateArrangement.Appointment;
import jp.michisuji.hearing.DecliningParty;
import jp.michisuji.hearing.HearingAnswers;
import jp.michisuji.hearing.HearingOpinions;
import jp.michisuji.hearing.HearingRecording;
import jp.michisuji.hearing.HearingRecording.Held;
import jp.michisuji.hearing.HearingReply;
import jp.michisuji.hearing.MaterialPreparation;
import jp.michisuji.hearing.OpinionSummary;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Organization;
import jp.michisuji.workflow.TaskForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

class HearingFormsTest {

    private static final Clock 九月四日 = Clock.fixed(Instant.parse("2025-09-04T00:00:00Z"), ZoneId.of("Asia/Tokyo"));
    private static final Actor 課長 = Actor.system();

    private final OfficeCalendar calendar = mock(OfficeCalendar.class);
    private final HearingFacts facts = mock(HearingFacts.class);
    private final HearingOpinions opinions = mock(HearingOpinions.class);
    private final HearingDates dates = new HearingDates(calendar, 九月四日);
    private final DateArrangement arrangement = mock(DateArrangement.class);
    private final HearingRecording recording = mock(HearingRecording.class);
    private final HearingReply reply = mock(HearingReply.class);
    private final OpinionSummary summary = mock(OpinionSummary.class);
    private final TaskOpinions task = mock(TaskOpinions.class);
    private final AnswerChecks checks = new AnswerChecks(mock(Organization.class), 九月四日);
    private final AnswerConveyance conveyance = mock(AnswerConveyance.class);
    private final LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean();

    @BeforeEach
    void 用意する() {
        validator.afterPropertiesSet();
        when(facts.of(any())).thenReturn(HearingExamples.団体への聴取());
        when(calendar.closedReason(any())).thenReturn(Optional.empty());
        when(task.of(any())).thenReturn(HearingExamples.意見);
    }

    @Test
    void 日程を決めると実施へ進む() {
        BindingResult bound = bind(arrange(), Map.of("outcome", "arrange", "date", "2025-11-10", "place", " 会議室 "));
        assertThat(bound.getAllErrors()).isEmpty();

        ArrangeDate form = (ArrangeDate) bound.getTarget();
        assertThat(arrange().submit(仕事, form, 課長)).isEqualTo(Map.of("held", true));
        verify(arrangement).arrange(5, new Appointment(LocalDate.of(2025, 11, 10), "会議室", true), 課長);
        assertThat(arrange().done(仕事, form)).isEqualTo("実施日を令和7年11月10日（月）に決めました。期限もこの日から数え直しました。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-09-03|過ぎた日です。今日から先の日を入力してください。",
                "''|実施する日を入力してください。",
                "2025-11-31|日付を読み取れません。令和7年11月10日、2025-11-10のように入力してください。",
                "あした|日付を読み取れません。令和7年11月10日、2025-11-10のように入力してください。"
            })
    void 決められない日は欄に理由を言い_打ったものを残す(String typed, String message) {
        BindingResult bound = bind(arrange(), Map.of("outcome", "arrange", "date", typed));

        assertThat(bound.getFieldError("date").getDefaultMessage()).isEqualTo(message);
        assertThat(((ArrangeDate) bound.getTarget()).getDate()).isEqualTo(typed);
    }

    @Test
    void 閉庁日は断らずに知らせる() {
        when(calendar.closedReason(any())).thenReturn(Optional.of("土曜日"));
        BindingResult bound = bind(arrange(), Map.of("outcome", "arrange", "date", "2025-11-15"));

        assertThat(bound.hasErrors()).isFalse();
        assertThat(arrange().done(仕事, (ArrangeDate) bound.getTarget())).endsWith("令和7年11月15日（土）は閉庁日です（土曜日）。");
    }

    @Test
    void 実施しないなら日は要らず_事情が要る() {
        assertThat(message(bind(arrange(), Map.of("outcome", "decline")), "reason"))
                .isEqualTo("実施しない事情を入力してください。記録に残ります。");

        BindingResult bound = bind(arrange(), Map.of("outcome", "decline", "reason", "団体の意向"));
        assertThat(bound.hasErrors()).isFalse();
        assertThat(arrange().submit(仕事, (ArrangeDate) bound.getTarget(), 課長)).isEqualTo(Map.of("held", false));
        verify(arrangement).decline(5, DecliningParty.OFFICE, "団体の意向", 課長);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "both"})
    void どのボタンでもない送信を断る(String outcome) {
        assertThat(message(bind(arrange(), Map.of("outcome", outcome)), "outcome"))
                .isEqualTo("日程を決めるか、実施しないかを選んでください。");
    }

    @Test
    void まだ来ていない日の実施は記録できない() {
        assertThat(message(bind(record(), Map.of("heldOn", "2025-09-05")), "heldOn"))
                .isEqualTo("まだ来ていない日です。実施したあとに記録してください。");
    }

    @Test
    void 実施した事実と書かれた意見だけを記録する() {
        BindingResult bound = bind(
                record(),
                Map.of(
                        "heldOn",
                        "2025-09-04",
                        "attendees",
                        "２４",
                        "opinions[1].body",
                        " 窓口はどこか ",
                        "opinions[2].body",
                        " "));
        assertThat(bound.getAllErrors()).isEmpty();

        record().submit(仕事, (RecordHearing) bound.getTarget(), 課長);
        verify(recording).record(5, new Held(LocalDate.of(2025, 9, 4), null, 24, true, List.of("窓口はどこか")), 課長);
        assertThat(record().done(仕事, (RecordHearing) bound.getTarget())).isEqualTo("聴取の実施を記録しました（意見1件）。次は意見の整理です。");
    }

    @Test
    void 人数は数字だけ_意見は四千字まで制御文字なし() {
        BindingResult bound = bind(
                record(),
                Map.of(
                        "heldOn", "2025-09-04",
                        "attendees", "多数",
                        "opinions[0].body", "あ".repeat(4001),
                        "opinions[1].body", "意見\u0000",
                        "opinions[2].body", "意見\ud83d"));

        assertThat(message(bound, "attendees")).isEqualTo("参加人数は0から99999までの数字で入力してください。");
        assertThat(message(bound, "opinions[0].body")).startsWith("4000字以内");
        assertThat(message(bound, "opinions[1].body")).contains("制御文字");
        assertThat(message(bound, "opinions[2].body")).contains("文字化け");
    }

    @Test
    void 回答する意見がなければ回答へは進めない() {
        SummarizeOpinionsForm form =
                new SummarizeOpinionsForm(FormRoute.group("summarize-opinions"), facts, opinions, summary);
        when(opinions.of(5)).thenReturn(List.of());

        assertThat(message(bind(form, Map.of("outcome", "reply", "summary", "要旨")), "added[0].body"))
                .startsWith("回答する意見がありません。");
        BindingResult closed = bind(form, Map.of("outcome", "close", "summary", "意見なし"));
        assertThat(closed.hasErrors()).isFalse();
        when(summary.summarise(5, "意見なし", List.of(), false, 課長)).thenReturn(false);
        assertThat(form.submit(仕事, (SummarizeOpinions) closed.getTarget(), 課長)).isEqualTo(Map.of("replyNeeded", false));
    }

    @Test
    void 要旨のない整理を断る() {
        SummarizeOpinionsForm form =
                new SummarizeOpinionsForm(FormRoute.group("summarize-opinions"), facts, opinions, summary);

        assertThat(message(bind(form, Map.of("outcome", "close")), "summary")).startsWith("意見の要旨を入力してください。");
    }

    @Test
    void 意見のある団体の聴取は_回答せずには終えられない() {
        SummarizeOpinionsForm form =
                new SummarizeOpinionsForm(FormRoute.group("summarize-opinions"), facts, opinions, summary);
        when(opinions.of(5)).thenReturn(HearingExamples.意見);

        assertThat(message(bind(form, Map.of("outcome", "close", "summary", "要旨")), "added[0].body"))
                .startsWith("団体の意見には、どれにも回答が要ります。");
    }

    @Test
    void 職員への回答は書いたものだけを_その聴取の意見に結び付ける() {
        when(opinions.of(5)).thenReturn(HearingExamples.意見);
        ReplyForm form = new ReplyForm(FormRoute.staff("reply-to-staff"), facts, opinions, reply);

        assertThat(message(bind(form, Map.of("replies[0].text", " ")), "replies[0].text"))
                .isEqualTo("回答を一つ以上入力してください。");
        BindingResult bound = bind(form, Map.of("replies[1].text", "変わりません", "replies[9].text", "余分な行"));
        assertThat(bound.hasErrors()).isFalse();
        form.submit(仕事, (Reply) bound.getTarget(), 課長);
        verify(reply).reply(eq(5L), eq(Map.of(32L, "変わりません")), eq(課長));
    }

    @Test
    void 日を決めたあとで辞退されたら_事情を添えて終える() {
        assertThat(message(bind(record(), Map.of("outcome", "refuse")), "reason"))
                .startsWith("実施しなかった事情");
        BindingResult bound = bind(record(), Map.of("outcome", "refuse", "reason", "当日に辞退された"));

        assertThat(record().submit(仕事, (RecordHearing) bound.getTarget(), 課長)).isEqualTo(Map.of("held", false));
        verify(arrangement).decline(5, DecliningParty.GROUP, "当日に辞退された", 課長);
    }

    @Test
    void 回答はどの意見にも要り_打ったものを残す() {
        DecideAnswersForm form = decide();
        BindingResult bound = bind(form, Map.of("answers[0].text", "変わりません", "answers[0].promise", "案内する"));

        assertThat(message(bound, "answers[0].disposition")).isEqualTo("意見1の対応の区分を選んでください。");
        assertThat(message(bound, "answers[0].reason")).isEqualTo("意見1の対応の理由を入力してください。");
        assertThat(message(bound, "answers[0].promiseOwner")).isEqualTo("意見1の約束を果たす職を選んでください。");
        assertThat(message(bound, "answers[0].promiseDue")).isEqualTo("意見1の約束の期限を入力してください。");
        assertThat(message(bound, "answers[1].text")).isEqualTo("意見2の回答を入力してください。");
        assertThat(((DecideAnswers) bound.getTarget()).getAnswers().get(0).getText())
                .isEqualTo("変わりません");
    }

    @Test
    void 長すぎる回答と制御文字を断る() {
        BindingResult bound =
                bind(decide(), Map.of("answers[0].text", "あ".repeat(5000), "answers[1].reason", "理由\u0000"));

        assertThat(message(bound, "answers[0].text")).startsWith("4000字以内");
        assertThat(message(bound, "answers[1].reason")).contains("制御文字");
    }

    @Test
    void 伝えた日と方法がどの回答にも要る() {
        ConveyAnswersForm form = new ConveyAnswersForm(FormRoute.group("convey-replies"), task, checks, conveyance);
        BindingResult bound = bind(
                form,
                Map.of(
                        "answers[0].date", "2025-09-05",
                        "answers[0].way", "LETTER",
                        "answers[1].way", "UNRECORDED"));

        assertThat(message(bound, "answers[0].date")).startsWith("まだ来ていない日です。");
        assertThat(message(bound, "answers[1].date")).isEqualTo("意見2の回答を伝えた日を入力してください。");
        assertThat(message(bound, "answers[1].way")).isEqualTo("意見2の回答を伝えた方法を選んでください。");
    }

    @Test
    void 資料は要点かファイルのどちらかが要る() {
        PrepareMaterialForm form =
                new PrepareMaterialForm(FormRoute.staff("prepare-material"), facts, mock(MaterialPreparation.class));

        assertThat(message(bind(form, Map.of("title", "説明資料", "text", " ")), "text"))
                .isEqualTo("説明の要点を入力するか、資料のファイルを選んでください。");
        assertThat(bind(form, Map.of("title", "説明資料", "text", "要点")).hasErrors())
                .isFalse();
        assertThat(form.done(仕事, new PrepareMaterial())).isEqualTo("説明資料を記録しました。次は職員との日程の調整です。");
    }

    @Test
    void 受け付けないファイルはファイルの欄に理由を言う() {
        PrepareMaterialForm form =
                new PrepareMaterialForm(FormRoute.group("prepare-material"), facts, mock(MaterialPreparation.class));
        MockMultipartFile file = new MockMultipartFile("file", "手順.exe", null, new byte[] {1});

        assertThat(message(bind(form, Map.of("title", "説明資料", "file", file)), "file"))
                .startsWith("受け付けない種類のファイルです。");
    }

    private ArrangeDateForm arrange() {
        return new ArrangeDateForm(FormRoute.group("arrange-date"), facts, dates, arrangement);
    }

    private DecideAnswersForm decide() {
        return new DecideAnswersForm(FormRoute.group("reply-to-group"), task, checks, mock(HearingAnswers.class));
    }

    private RecordHearingForm record() {
        return new RecordHearingForm(FormRoute.group("record-hearing"), facts, dates, recording, arrangement);
    }

    private static String message(BindingResult bound, String field) {
        return bound.getFieldError(field).getDefaultMessage();
    }

    /** 仕事の画面と同じ順に写し、確かめる。 */
    private <F> BindingResult bind(TaskForm<F> form, Map<String, Object> typed) {
        F target = form.open(仕事);
        DataBinder binder = new DataBinder(target, "form");
        binder.setValidator(validator);
        binder.bind(new MutablePropertyValues(typed));
        binder.validate();
        form.check(仕事, target, binder.getBindingResult());
        return binder.getBindingResult();
    }
}
