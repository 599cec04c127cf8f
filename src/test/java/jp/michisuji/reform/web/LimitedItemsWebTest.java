package jp.michisuji.reform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import jp.michisuji.document.Documents;
import jp.michisuji.document.NewDocument;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.hearing.NewHearing;
import jp.michisuji.meeting.Deliberation;
import jp.michisuji.meeting.Deliberations;
import jp.michisuji.meeting.Result;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.web.CheckPaper;
import jp.michisuji.meeting.web.RecordResult;
import jp.michisuji.meeting.web.RegisterAgenda;
import jp.michisuji.meeting.web.SubmitPaper;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reminder.DailyDigest;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Walk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** 限定の案件。案件から生まれたどの言葉も、見てよい職のほかのだれの画面にもファイルにもメールにも出ない。 */
@ApplicationTest
class LimitedItemsWebTest {

    private static final String SECRET = "極秘甲案";
    private static final String OWNER = "shiba-machizukuri-kacho";
    private static final List<String> OUTSIDERS =
            List.of("jinji-kacho", "bucho", "shiba-machizukuri", "gikai-jimu", "viewer", "admin");

    /** 改革担当が秘密を読んだ入口。ここにない画面で漏れても、歩いた先ならどこでも見つかる。 */
    private static final List<String> SHOWN = List.of(
            "/",
            "/items",
            "/items/#",
            "/items/#/hearings/plan",
            "/meetings/#",
            "/meetings/#/agenda",
            "/meetings/#/record",
            "/meetings/#/papers/#",
            "/documents/#",
            "/opinions",
            "/opinions/#",
            "/progress",
            "/progress/#",
            "/schedule/stuck",
            "/schedule/stuck.xlsx",
            "/inquiries",
            "/inquiries/#",
            "/hearings",
            "/hearings/#",
            "/hearings/summary",
            "/hearings/summary.docx",
            "/briefings",
            "/briefings/#",
            "/mails",
            "/duties",
            "/duties/#",
            "/duties/section",
            "/duties/export.csv",
            "/duties/export.xlsx",
            "/transfers/#",
            "/transfers/#/handover",
            "/layout-cases/#",
            "/schedule",
            "/schedule/print",
            "/schedule.xlsx",
            "/approvals",
            "/approvals/#",
            "/approvals/list.xlsx",
            "/approvals/#/sheet",
            "/reports/progress",
            "/reports/progress.xlsx",
            "/reports/progress.docx",
            "/reports/sitting",
            "/reports/sitting.xlsx",
            "/reports/sitting.docx",
            "/reports/quarter",
            "/reports/quarter.xlsx");

    /** 同じ形の画面は、この数まで辿る。秘密そのものの番地は、辿らずとも {@link #番地()} にある。 */
    private static final int SAME_SHAPE = 6;

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

    @Autowired
    Office office;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Walk walk;

    @Autowired
    Proposals proposals;

    @Autowired
    Programmes programmes;

    @Autowired
    Deliberations deliberations;

    @Autowired
    SittingPlanning planning;

    @Autowired
    Hearings hearings;

    @Autowired
    DailyDigest digest;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private LocalDate today = LocalDate.of(2025, 9, 4);
    private long item;
    private long group;
    private long transfer;
    private long layoutCase;

    @BeforeEach
    void 限定の案件を審議にかけ_聴取と照会を出す() {
        clock.reset();
        office.open();
        item = proposals.propose(
                new Proposals.Draft(
                        programmes.all().get(0).id(),
                        SECRET,
                        SECRET + "の分野",
                        SECRET + "の要旨",
                        OWNER,
                        CommitteePosition.NONE,
                        ReformItem.ROAD,
                        null),
                office.as(OWNER));
        office.leave();
        限定にする("検討中のため");
        審議する("BUKAI");
        walk.complete(item, "審議結果を記録する", RecordResult.class, form -> {
            form.setSittingId(last().sittingId());
            form.setResult(Result.APPROVED);
            form.setReason(SECRET + "のとおりとする");
            form.setSummary(SECRET + "で一致した");
            form.getOpinions().get(0).setBody(SECRET + "の費用は。");
            form.getOpinions().get(0).setAnsweringPost("kaikaku-kacho");
        });
        聴取と照会を並べる();
        walk.complete(item, "指摘事項に回答する", jp.michisuji.meeting.web.Report.class, form -> form.setText(SECRET + "で賄う"));
        審議する("KAIKAKU_KAIGI");
    }

    @AfterEach
    void 片付ける() {
        office.leave();
        jdbc.sql("update layout_case set state = 'DISSOLVED' where id = ?")
                .param(layoutCase)
                .update();
        jdbc.sql("update transfer set state = 'STOPPED' where id = ?")
                .param(transfer)
                .update();
        jdbc.sql("update duty set removed_at = now() where item_id = ?")
                .param(item)
                .update();
        proposals.withdraw(item, "試験が終わった", Actor.system());
        jdbc.sql("update sitting set state = 'HELD' where state = 'PLANNED' and name = '限定の試験の会議'")
                .update();
        clock.reset();
    }

    @Test
    void 見てよい職のほかには_どの画面にもファイルにも出ない() {
        Set<String> paths = 改革担当課長が読む();

        Set<String> leaks = new TreeSet<>();
        for (String outsider : OUTSIDERS) {
            Employee employee = Employee.login(mvc, outsider);
            paths.stream()
                    .filter(path -> 読む(employee, path).contains(SECRET))
                    .forEach(path -> leaks.add(outsider + " " + path));
        }
        assertThat(leaks).as("漏れた画面").isEmpty();
    }

    @Test
    void 見てよい職でない人に_あることも知らせない() {
        Employee chief = Employee.login(mvc, "jinji-kacho");

        assertThat(chief.get("/items/" + item)).hasStatus(404);
        assertThat(chief.get("/items/" + item + "/diagram")).hasStatus(404);
        assertThat(chief.get("/tasks/" + walk.task(item, "審議結果を記録する").taskId())).hasStatus(404);
        assertThat(chief.page("/items?words=" + "%E6%A5%B5%E7%A7%98")).contains("案件はありません");
        assertThat(chief.page("/meetings/" + last().sittingId())).contains("非公開の議題");
    }

    @Test
    void 名指しされた職には見え_閲覧者は名指しされても見えない() {
        限定にする("関わる課に見せる", "jinji-kacho", "viewer");

        assertThat(Employee.login(mvc, "jinji-kacho").page("/items/" + item)).contains(SECRET, "見てよい職");
        assertThat(Employee.login(mvc, "viewer").get("/items/" + item)).hasStatus(404);
        assertThat(Employee.login(mvc, "shiba-machizukuri").get("/items/" + item))
                .hasStatus(404);
    }

    @Test
    void 限定にしたあとで仕事を持つ職にも見える() {
        assertThat(Employee.login(mvc, "gikai-jimu").get("/items/" + item)).hasStatus(404);
        jdbc.sql("update work_item set post_code = 'gikai-jimu' where item_id = ? and closed_at is null")
                .param(item)
                .update();
        assertThat(Employee.login(mvc, "gikai-jimu").page("/items/" + item)).contains(SECRET);
    }

    @Test
    void まとめのメールは_見てよい職の人にだけ題名を知らせる() {
        clock.set(today.plusDays(60).atTime(8, 30));
        digest.compose();

        assertThat(jdbc.sql("select distinct person_code from mail where subject like :secret or body like :secret")
                        .param("secret", "%" + SECRET + "%")
                        .query(String.class)
                        .list())
                .doesNotContainAnyElementsOf(OUTSIDERS);
    }

    @Test
    void 公開の別は理由とともに履歴に残り_同時に変えた人は後れを知らされる() {
        Employee lead = Employee.login(mvc, "kaikaku-kacho");
        assertThat(lead.page("/items/" + item)).contains("限定（検討中・非公開）", "検討中のため");

        assertThat(lead.post("/items/" + item + "/limit", "limited", "false", "version", "1", "reason", ""))
                .bodyText()
                .contains("理由を入力してください");
        assertThat(lead.post("/items/" + item + "/limit", "limited", "false", "version", "9", "reason", "公表した"))
                .hasStatus(409);
        assertThat(lead.post("/items/" + item + "/limit", "limited", "false", "version", "1", "reason", "公表した"))
                .hasRedirectedUrl("/items/" + item);
        assertThat(Employee.login(mvc, "jinji-kacho").page("/items/" + item)).contains("公表した");
    }

    @Test
    void 所管の職か改革担当課長だけが公開の別を変える() {
        assertThat(Employee.login(mvc, OWNER).get("/items/" + item + "/limit")).hasStatusOk();
        assertThat(Employee.login(mvc, "kaikaku").get("/items/" + item + "/limit"))
                .hasStatus(403);
        assertThat(Employee.login(mvc, "jinji-kacho").get("/items/" + item + "/limit"))
                .hasStatus(404);
        assertThat(Employee.login(mvc, "jinji-kacho")
                        .post("/items/" + item + "/limit", "limited", "false", "version", "1", "reason", "見たい"))
                .hasStatus(404);
    }

    private void 限定にする(String reason, String... readers) {
        Employee lead = Employee.login(mvc, "kaikaku-kacho");
        int version = jdbc.sql("select coalesce(max(version), 0) from item_limit where item_id = ?")
                .param(item)
                .query(Integer.class)
                .single();
        var typed = new java.util.ArrayList<>(
                List.of("limited", "true", "version", String.valueOf(version), "reason", reason));
        for (String reader : readers) {
            typed.addAll(List.of("readers", reader));
        }
        assertThat(lead.post("/items/" + item + "/limit", typed.toArray(String[]::new)))
                .hasRedirectedUrl("/items/" + item);
    }

    private void 審議する(String body) {
        Sitting sitting = planning.plan(Sitting.planned(body, "限定の試験の会議", null, today.plusDays(20)), Actor.system());
        walk.complete(item, "議題を登録する", RegisterAgenda.class, form -> form.setSittingId(sitting.id()));
        walk.complete(item, "資料を提出する", SubmitPaper.class, form -> {
            form.setTitle(SECRET + "の説明資料");
            form.setNote(SECRET + "の注");
            form.setFile(new MockMultipartFile(
                    "file", SECRET + ".txt", "text/plain", (SECRET + "の本文").getBytes(StandardCharsets.UTF_8)));
        });
        walk.complete(item, "資料を確認する", CheckPaper.class, form -> form.setOutcome("ready"));
        today = today.plusDays(21);
        clock.set(today.atTime(9, 0));
    }

    private void 聴取と照会を並べる() {
        group = jdbc.sql("insert into hearing_group (name, status) values (?, 'DECIDED') returning id")
                .param("限定の試験の団体" + System.nanoTime())
                .query(Long.class)
                .single();
        long hearing = hearings.open(NewHearing.ofGroup(item, group, OWNER, SECRET + "の時期"), Actor.system());
        hearings.open(NewHearing.ofStaff(item, OWNER, SECRET + "の時期"), Actor.system());
        jdbc.sql(
                        "insert into inquiry (kind, title, body, asker_post, answer_form, item_id, answer_on, state)"
                                + " values ('INQUIRY', :secret, :secret, 'kaikaku-kacho', 'TEXT', :item, date '2025-10-01', 'OPEN')")
                .param("secret", SECRET + "への照会")
                .param("item", item)
                .update();
        long sitting = last().sittingId();
        long agenda = jdbc.sql("select min(id) from agenda_item where deliberation_id in"
                        + " (select id from deliberation where item_id = ?)")
                .param(item)
                .query(Long.class)
                .single();
        jdbc.sql("insert into minute (sitting_id, agenda_item_id, kind, body, position)"
                        + " select sitting_id, id, 'SUMMARY', :secret, 99 from agenda_item where id = :agenda")
                .param("secret", SECRET + "で一致した")
                .param("agenda", agenda)
                .update();
        jdbc.sql(
                        "insert into progress_entry (area, side, sitting_id, agenda_item_id, item_id, decision, open_point, status)"
                                + " select 'まちづくり課', '部会', sitting_id, id, :item, :secret, :secret, '検討中'"
                                + " from agenda_item where id = :agenda")
                .param("item", item)
                .param("secret", SECRET + "の検討事項")
                .param("agenda", agenda)
                .update();
        jdbc.sql("insert into progress_state (entry_id, day, area, side, sitting_id, agenda_item_id, item_id, decision,"
                        + " position) select id, :day, area, side, sitting_id, agenda_item_id, item_id, decision, position"
                        + " from progress_entry where item_id = :item")
                .param("day", today)
                .param("item", item)
                .update();
        jdbc.sql(
                        """
                        insert into approval (fiscal_year, serial, number, state, subject, body, category, retention,
                          disclosure, drafter_post, item_id, edition, drafted_at, sent_at, closed_at)
                        values (9001, :item, '限定第' || :item || '号', 'DECIDED', :secret, '本文', 'GENERAL', 'FIVE',
                          'OPEN', 'kaikaku-kacho', :item, 1, now(), now(), now())""")
                .param("item", item)
                .param("secret", SECRET + "の起案")
                .update();
        jdbc.sql(
                        """
                        insert into mail (message_id, person_code, to_address, subject, body, kind, item_id, state,
                          next_attempt_at, created_at, sent_at, subject_key, on_day)
                        values ('limited-' || :item, :owner, 'owner@test.invalid', :secret, :secret, 'ASSIGNED', :item,
                          'SENT', now(), now(), now(), 'limited:' || :item, date '2025-09-04')""")
                .param("item", item)
                .param("owner", OWNER)
                .param("secret", SECRET + "の知らせ")
                .update();
        業務の移管を並べる();
    }

    private void 業務の移管を並べる() {
        jdbc.sql("insert into duty_section (name) values ('限定の課') on conflict do nothing")
                .update();
        long duty = 足す(
                "insert into duty (item_id, section, heading, name, disposition, transfer_on, sort_order)"
                        + " values (?, '限定の課', '試験', ?, 'TRANSFERRED', date '2027-04-01', 0) returning id",
                item,
                SECRET + "の業務" + System.nanoTime());
        jdbc.sql("insert into duty_destination (duty_id, ordinal, section, people) values (?, 0, '限定の課', 1)")
                .param(duty)
                .update();
        transfer = 足す(
                "insert into transfer (duty_id, item_id, lead_post, transfer_on, state, opened_at)"
                        + " values (?, ?, ?, date '2027-04-01', 'PREPARING', now()) returning id",
                duty,
                item,
                OWNER);
        移管の資料を添える();
        layoutCase = 足す("insert into layout_case (name, section, lead_post, opened_at)"
                + " values ('限定の課への移転', '限定の課', 'jinji-kacho', now()) returning id");
        jdbc.sql("insert into layout_case_member (case_id, transfer_id, joined_at) values (?, ?, now())")
                .params(layoutCase, transfer)
                .update();
    }

    private void 移管の資料を添える() {
        jdbc.sql("insert into transfer_step (transfer_id, track, task_key, step, happened_on, note, document_id,"
                        + " person_code, post_code, at)"
                        + " values (?, 'MANUAL', 'x', '手順書を作る', date '2025-09-04', ?, ?, 'X', ?, now())")
                .params(transfer, SECRET + "の手順", 資料("の手順書の案"), OWNER)
                .update();
        jdbc.sql(
                        "insert into transfer_manual (transfer_id, number, finalized_on, document_id, person_code, post_code, at)"
                                + " values (?, 1, date '2025-09-04', ?, 'X', ?, now())")
                .params(transfer, 資料("の手順書"), OWNER)
                .update();
        jdbc.sql("insert into transfer_requirement (transfer_id, need, needed, proposed, document_id)"
                        + " values (?, 'MANUAL', false, false, ?)")
                .params(transfer, 資料("の決定の資料"))
                .update();
        jdbc.sql("insert into handover_item (transfer_id, kind, ordinal, words, document_id, filled)"
                        + " values (?, 'PAPER', 0, ?, ?, false)")
                .params(transfer, SECRET + "の引継ぎ", 資料("の引継書類"))
                .update();
    }

    private long 資料(String title) {
        return documents
                .store(
                        new NewDocument(
                                SECRET + title,
                                SECRET + title + ".txt",
                                "text/plain",
                                (SECRET + title).getBytes(StandardCharsets.UTF_8)),
                        Actor.system())
                .id();
    }

    private long 足す(String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(Long.class).single();
    }

    private Deliberation last() {
        List<Deliberation> all = deliberations.ofItem(item);
        return all.get(all.size() - 1);
    }

    /** 秘密の出る画面から出る画面へ、リンクを辿る。 */
    private Set<String> 改革担当課長が読む() {
        Employee lead = Employee.login(mvc, "kaikaku-kacho");
        Set<String> known = new LinkedHashSet<>(番地());
        Deque<String> waiting = new ArrayDeque<>(known);
        Set<String> shown = new TreeSet<>();
        Map<String, Integer> followed = new HashMap<>();
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            String text = 読む(lead, path);
            if (text.contains(SECRET)) {
                shown.add(形(path));
                リンク(text).stream()
                        .filter(link -> !known.contains(link) && followed.merge(形(link), 1, Integer::sum) <= SAME_SHAPE)
                        .forEach(link -> {
                            known.add(link);
                            waiting.add(link);
                        });
            }
        }
        assertThat(shown).as("改革担当課長には見える").containsAll(SHOWN);
        return known;
    }

    private static String 形(String path) {
        return path.replaceAll("\\?.*", "")
                .replaceAll("/tasks/[^/]+", "/tasks/#")
                .replaceAll("\\d+", "#");
    }

    private Set<String> 番地() {
        Set<String> paths = new LinkedHashSet<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getName().startsWith("jp.michisuji.")
                    && info.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                info.getPatternValues().stream()
                        .filter(pattern -> !pattern.contains("{"))
                        .forEach(paths::add);
            }
        });
        paths.add("/reports/quarter?quarter=2025-2");
        paths.add("/reports/quarter.xlsx?quarter=2025-2");
        paths.add("/items/" + item);
        paths.add("/items/" + item + "/hearings/plan");
        paths.add("/hearing-groups/" + group);
        paths.add("/items?words=%E6%A5%B5%E7%A7%98");
        paths.add("/schedule/stuck?words=%E6%A5%B5%E7%A7%98");
        paths.add("/tasks?view=SECTION");
        paths.add("/tasks?view=DONE");
        deliberations.ofItem(item).forEach(it -> {
            String sitting = "/meetings/" + it.sittingId();
            List.of("", "/agenda", "/record", "/documents", ".ics", "/date", "/cancel", "/call")
                    .forEach(page -> paths.add(sitting + page));
            List.of("", ".xlsx", ".docx")
                    .forEach(form -> paths.add("/reports/sitting" + form + "?sitting=" + it.sittingId()));
            List.of("shidai", "call", "gist", "progress", "opinions").forEach(kind -> {
                paths.add(sitting + "/documents/" + kind);
                paths.add(sitting + "/documents/" + kind + ".docx");
            });
        });
        Map.of(
                        "/duties/", "select id from duty where item_id = ?",
                        "/progress/", "select id from progress_entry where item_id = ?",
                        "/inquiries/", "select id from inquiry where item_id = ?",
                        "/hearings/", "select id from hearing where kind <> 'STAFF' and item_id = ?",
                        "/briefings/", "select id from hearing where kind = 'STAFF' and item_id = ?",
                        "/opinions/",
                                "select id from opinion where deliberation_id in"
                                        + " (select id from deliberation where item_id = ?)")
                .forEach((page, of) -> 番号(of).forEach(id -> paths.add(page + id)));
        paths.addAll(List.of(
                "/duties/section?name=%E9%99%90%E5%AE%9A%E3%81%AE%E8%AA%B2",
                "/transfers/" + transfer, "/transfers/" + transfer + "/handover", "/layout-cases/" + layoutCase));
        jdbc.sql("select id from document where title like ? or filename like ?")
                .params("%" + SECRET + "%", "%" + SECRET + "%")
                .query(Long.class)
                .list()
                .forEach(id -> paths.add("/documents/" + id));
        jdbc.sql("select sitting_id || '/papers/' || id from paper where title like ? and sitting_id is not null")
                .param("%" + SECRET + "%")
                .query(String.class)
                .list()
                .forEach(paper -> paths.add("/meetings/" + paper));
        paths.add("/approvals?view=ALL&words=" + SECRET.substring(0, SECRET.length() - 1));
        番号("select id from approval where item_id = ?")
                .forEach(id -> paths.addAll(List.of("/approvals/" + id, "/approvals/" + id + "/sheet")));
        // 探した言葉は画面に戻るので、秘密の全体では探さない。
        paths.add("/mails?words=" + SECRET.substring(0, SECRET.length() - 1));
        return paths;
    }

    private List<Long> 番号(String sql) {
        return jdbc.sql(sql).param(item).query(Long.class).list();
    }

    private static Set<String> リンク(String html) {
        Set<String> links = new LinkedHashSet<>();
        Matcher link = LINK.matcher(html);
        while (link.find()) {
            String path = org.springframework.web.util.HtmlUtils.htmlUnescape(link.group(1));
            if (!Map.of("/logout", 1, "/login", 1).containsKey(path)
                    && path.chars().allMatch(each -> each > 32 && each < 127)) {
                links.add(path);
            }
        }
        return links;
    }

    /** 画面の文、または表計算・文書の中の文。 */
    private static String 読む(Employee employee, String path) {
        MvcTestResult answer = employee.get(path);
        byte[] body = answer.getResponse().getContentAsByteArray();
        String name = String.valueOf(answer.getResponse().getHeader("Content-Disposition"));
        String text = new String(body, StandardCharsets.UTF_8)
                + java.net.URLDecoder.decode(
                        name.replace("+", "%2B").replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), StandardCharsets.UTF_8);
        return body.length > 2 && body[0] == 'P' && body[1] == 'K' ? text + unzipped(body) : text;
    }

    private static String unzipped(byte[] file) {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        return text.toString().replaceAll("<[^>]*>", "");
    }
}
