package jp.michisuji.hearing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.calendar.OfficeCalendar;
import jp.michisuji.hearing.ConveyanceWay;
import jp.michisuji.hearing.DateArrangement;
import jp.michisuji.hearing.Disposition;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.HearingGroup;
import jp.michisuji.hearing.HearingGroups;
import jp.michisuji.hearing.HearingOpinion;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.meeting.DeliberatedItems;
import jp.michisuji.meeting.DeliberatedItems.DeliberatedItem;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.Dates;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.Sight;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;

/** 意見聴取の画面と様式を、実際のテンプレートで描く。 */
class HearingPagesTest {

    private static final String 打ち込まれた悪戯 = "&lt;script&gt;alert(1)&lt;/script&gt;${7*7}[[${7*7}]]";

    private final Hearings hearings = mock(Hearings.class);
    private final HearingGroups groups = mock(HearingGroups.class);
    private final HearingFacts facts = mock(HearingFacts.class);
    private final HearingDetails details = mock(HearingDetails.class);
    private final DeliberatedItems items = mock(DeliberatedItems.class);
    private final AuditLog audit = mock(AuditLog.class);
    private final ItemVisibility visibility = mock(ItemVisibility.class);
    private final Permissions permissions = mock(Permissions.class);
    private final DateArrangement arrangement = mock(DateArrangement.class);
    private final OfficeCalendar calendar = mock(OfficeCalendar.class);
    private final CurrentUser user = mock(CurrentUser.class);
    private final Dates dates = mock(Dates.class);
    private final TaskPages tasks = new TaskPages();
    private MockMvc site;

    @BeforeEach
    void 開く() {
        Clock clock = Clock.fixed(Instant.parse("2025-09-04T00:00:00Z"), ZoneId.of("Asia/Tokyo"));
        when(calendar.closedReason(any())).thenReturn(Optional.empty());
        when(dates.formatDateTime(any(LocalDateTime.class))).thenReturn("令和7年9月4日（木）09:00");
        when(dates.formatDateTime(any(Instant.class))).thenReturn("令和7年11月20日（木）10:00");
        when(items.item(7)).thenReturn(new DeliberatedItem(7, "関係団体への説明", "kaikaku-kacho"));
        when(audit.ofSubject(any(), any()))
                .thenReturn(List.of(new AuditEntry(
                        1,
                        LocalDateTime.of(2025, 9, 4, 9, 0),
                        new Actor("a001", "職員A001", "koreisha-shien-kacho", "高齢者支援課長"),
                        "hearing.arrange",
                        "hearing",
                        "5",
                        7L,
                        "日程を決めた",
                        List.of(new AuditEntry.Change("場所", "", "会議室")))));
        when(visibility.sight()).thenReturn(new Sight(false, Set.of()));
        var pages =
                new HearingController(hearings, groups, facts, details, items, visibility, audit, permissions, dates);
        var move = new HearingDateController(
                hearings, arrangement, new HearingDates(calendar, clock), visibility, permissions, user);
        site = PageSite.of(dates, pages, move, tasks);
    }

    static Stream<Arguments> 様式() {
        List<OpinionText> texts = OpinionTexts.blank(2);
        texts.get(1).setBody("<script>alert(1)</script>${7*7}[[${7*7}]]");
        RecordHearing record = new RecordHearing();
        record.setOpinions(texts);
        SummarizeOpinions summarize = new SummarizeOpinions();
        summarize.setAdded(texts);
        Map<String, Object> forms = Map.of(
                "prepare-material",
                new PrepareMaterial(),
                "arrange-date",
                new ArrangeDate(),
                "record-hearing",
                record,
                "record-briefing",
                record,
                "summarize-opinions",
                summarize,
                "check-material",
                new CheckMaterial(),
                "convey-replies",
                ConveyAnswers.of(HearingExamples.意見),
                "reply-to-group",
                DecideAnswers.to(HearingExamples.意見),
                "reply-to-staff",
                Reply.to(HearingExamples.意見));
        return forms.entrySet().stream().flatMap(form -> Stream.of("group-hearing", "staff-briefing")
                .map(process -> "forms/" + process + "/" + form.getKey())
                .filter(template -> Files.exists(Path.of(template + ".html")))
                .map(template -> Arguments.of(template, form.getValue())));
    }

    @Test
    void 様式は十二あり_どれも描かれる() {
        assertThat(様式()).hasSize(12);
    }

    @ParameterizedTest
    @MethodSource("様式")
    void 様式は欄と見出しが結び付き_ボタンの傍らに何が起きるかを言う(String template, Object form) throws Exception {
        tasks.show(template, form, Map.of());
        String page = read(get("/task"));

        assertThat(page).contains(template.contains("staff") ? "職員" : "老人クラブ");
        expectTied(page);
        String panel = page.substring(page.indexOf("multipart/form-data"));
        long buttons = count(panel, "<button[^>]*type=\"submit\"");
        assertThat(buttons).isPositive().isEqualTo(count(panel, "class=\"action__says\">[^<]{20,}"));
        if (!(form instanceof PrepareMaterial || form instanceof ArrangeDate || form instanceof CheckMaterial)) {
            assertThat(page).contains(打ち込まれた悪戯).doesNotContain("<script>alert");
        }
    }

    @ParameterizedTest
    @MethodSource("様式")
    void 誤りは欄に結び付けて言う(String template, Object form) throws Exception {
        String field =
                switch (form.getClass().getSimpleName()) {
                    case "PrepareMaterial" -> "file";
                    case "ArrangeDate" -> "date";
                    case "RecordHearing" -> "opinions[1].body";
                    case "SummarizeOpinions" -> "added[0].body";
                    case "CheckMaterial" -> "remark";
                    case "DecideAnswers" -> "answers[0].text";
                    case "ConveyAnswers" -> "answers[0].date";
                    default -> "replies[0].text";
                };
        tasks.show(template, form, Map.of(field, "直してください。"));
        String page = read(get("/task"));

        expectTied(page);
        assertThat(page)
                .contains("id=\"" + field + "-error\"")
                .contains("aria-invalid=\"true\"")
                .contains("直してください。");
    }

    @Test
    void 一覧は相手と説明する職と時期と状態を並べる() throws Exception {
        when(hearings.list()).thenReturn(List.of(HearingExamples.団体への聴取(), HearingExamples.職員説明会()));
        when(facts.postName(any())).thenReturn("高齢者支援課長");
        when(groups.all()).thenReturn(List.of(new HearingGroup(3L, "老人クラブ", HearingGroup.Status.EXAMPLE, null, null)));

        assertThat(read(get("/hearings")))
                .contains("老人クラブ", "職員向け説明会", "関係団体への説明", "高齢者支援課長", "準備中", "関係団体（1）")
                .contains("実施日未定・令和7年11月18日の議会報告の前後")
                .contains("href=\"/hearings/5\"")
                .doesNotContain("意見聴取はまだありません");
    }

    @Test
    void 一件もなければ_どうすれば並ぶかを言う() throws Exception {
        assertThat(read(get("/hearings"))).contains("意見聴取はまだありません");
    }

    @Test
    void 一件の画面は意見と回答と経過を並べる() throws Exception {
        Hearing hearing = HearingExamples.終わった聴取();
        HearingOpinion replied = new HearingOpinion(
                31,
                5,
                1,
                "窓口はどこになるか",
                "変わりません\n安心してください",
                "高齢者支援課長",
                Instant.EPOCH,
                Disposition.REFERENCE,
                "変更がないため",
                LocalDate.of(2025, 11, 20),
                ConveyanceWay.LETTER,
                "高齢者支援課長",
                null,
                null,
                true);
        when(details.of(hearing))
                .thenReturn(Map.of(
                        "attendances", List.of(), "promises", List.of(), "mayRequest", false, "mayAddOpinion", true));
        when(hearings.get(5)).thenReturn(hearing);
        when(facts.references(hearing))
                .thenReturn(Map.of(
                        "hearing",
                        hearing,
                        "explainingPost",
                        "高齢者支援課長",
                        "opinions",
                        List.of(replied, HearingExamples.意見.get(1)),
                        "paperApprovals",
                        List.of()));

        assertThat(read(get("/hearings/5")))
                .contains("老人クラブへの説明と意見聴取", "回答済み", "高齢者支援課長", "（区役所改革担当も同席）", "24人")
                .contains("<p>要旨</p>", "<p>続き</p>", "<p>影響がある分野について聴く</p>", "<p>変わりません</p>", "回答を要しない", "場所: なし → 会議室")
                .contains("参考", "理由　変更がないため", "書面", "あとから届いた意見を加える")
                .contains(打ち込まれた悪戯)
                .doesNotContain("日程を改める");
    }

    @Test
    void 日程は範囲の職だけが理由を添えて改める() throws Exception {
        when(hearings.get(5)).thenReturn(HearingExamples.団体への聴取());
        MockHttpServletRequestBuilder past = post("/hearings/5/date").param("date", "2025-09-03");
        assertThat(read(past)).contains("過ぎた日です。", "改める理由を入力してください。", "value=\"2025-09-03\"");

        site.perform(post("/hearings/5/date")
                        .param("date", "2025-11-10")
                        .param("seen", "2025-11-10")
                        .param("reason", "会場の都合"))
                .andExpect(redirectedUrl("/hearings/5"))
                .andExpect(flash().attribute("success", "実施日を令和7年11月10日（月）に改めました。この日を基準とする期限も動きました。"));
    }

    private String read(MockHttpServletRequestBuilder request) throws Exception {
        return site.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    /** 見出しと注記の指す先が、どれも一つだけページにある。 */
    private static void expectTied(String page) {
        List<String> ids = found(page, "\\sid=\"([^\"]+)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(found(page, "\\sfor=\"([^\"]+)\""));
        found(page, "aria-describedby=\"([^\"]+)\"")
                .forEach(named -> assertThat(ids).containsAll(List.of(named.split(" "))));
    }

    private static List<String> found(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(hit -> hit.group(1))
                .toList();
    }

    private static long count(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().count();
    }

    /** 仕事の画面の代わり。様式を th:object に据えて差し込む。 */
    @Controller
    static class TaskPages {

        private String template;
        private Object form;
        private Map<String, String> errors;

        void show(String template, Object form, Map<String, String> errors) {
            this.template = template;
            this.form = form;
            this.errors = errors;
        }

        @GetMapping("/task")
        String task(Model model) {
            Hearing hearing = template.contains("staff") ? HearingExamples.職員説明会() : HearingExamples.団体への聴取();
            Map<String, Object> references = new HashMap<>(Map.of(
                    "hearing", hearing, "explainingPost", "高齢者支援課長", "opinions", HearingExamples.意見, "form", form));
            references.putAll(Map.of(
                    "dispositions",
                    TaskOpinions.dispositions(),
                    "ways",
                    TaskOpinions.ways(),
                    "posts",
                    List.of(),
                    "paperApprovals",
                    List.of()));
            var binding = new BeanPropertyBindingResult(form, "form");
            errors.forEach((field, message) -> binding.rejectValue(field, "wrong", message));
            references.put(BindingResult.MODEL_KEY_PREFIX + "form", binding);
            model.addAllAttributes(references);
            model.addAttribute("formTemplate", template);
            return "task";
        }
    }
}
