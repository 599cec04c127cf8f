package jp.michisuji.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.michisuji.access.Action;
import jp.michisuji.access.OpenToAll;
import jp.michisuji.access.PermissionTable;
import jp.michisuji.access.Requires;
import jp.michisuji.access.Role;
import jp.michisuji.access.Scope;
import jp.michisuji.approval.StageKind;
import jp.michisuji.approval.Weight;
import jp.michisuji.approval.act.ApprovalOffice;
import jp.michisuji.approval.act.ApprovalWalk;
import jp.michisuji.hearing.HearingWalk;
import jp.michisuji.hearing.briefing.BriefingRoom;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.inquiry.web.InquiryWalk;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.transfer.TransferOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * 権限の及ぶ範囲。一つのものを指すすべての入口を、自分の職のもの・別の課のもの・終わったものについて、すべての役割で叩く。
 *
 * <p>起きるべきことは権限の表から決まる。一件ごとに取引を戻すので、同じものを何度でも使える。
 */
@ApplicationTest
class ReachTest {

    private static final Map<Role, String> POSTS = new EnumMap<>(Map.of(
            Role.LEAD, "kaikaku-kacho",
            Role.OFFICE, "kaikaku",
            Role.CHIEF, "shiba-machizukuri-kacho",
            Role.DIRECTOR, "bucho",
            Role.SECRETARIAT, "chogi-jimu",
            Role.STAFF, "shiba-machizukuri",
            Role.VIEWER, "viewer",
            Role.ADMIN, "admin"));

    /** どの役割とも、課も部も違う職。 */
    private static final String ELSEWHERE = "somu-kacho";

    private static final String NOWHERE = "999999999";

    /**
     * 一つのものの例。
     *
     * @param own その職のものにする文。{@code :id} と、{@code :post} か、その職が事務局の会議体 {@code :body} を持つ。会議体は覚えられて
     *     いるので書き換えず、初めから別の職のものを指す
     * @param close 終わったものにする文。終わりのないものでは {@code null}
     */
    private record Example(String prefix, String own, String close) {}

    private static final List<Example> EXAMPLES = List.of(
            new Example(
                    "/tasks/",
                    "update work_item set post_code = :post where task_id = :id",
                    "update work_item set closed_at = now(), closing = 'COMPLETED' where task_id = :id"),
            new Example(
                    "/items/",
                    "update reform_item set owner_post = :post where id = :id::bigint",
                    "update reform_item set state = 'WITHDRAWN' where id = :id::bigint"),
            new Example("/meetings/bodies/", null, null),
            new Example(
                    "/meetings/",
                    "update sitting set body_code = :body where id = :id::bigint",
                    "update sitting set state = 'CANCELLED' where id = :id::bigint"),
            new Example(
                    "/opinions/",
                    "update sitting set body_code = :body where id = (select sitting_id from opinion where id = :id::bigint)",
                    "update opinion set state = 'ANSWERED', checked_at = now() where id = :id::bigint"),
            new Example(
                    "/progress/",
                    "update sitting set body_code = :body where id ="
                            + " (select sitting_id from progress_entry where id = :id::bigint)",
                    "update progress_entry set status = '検討済' where id = :id::bigint"),
            new Example(
                    "/inquiries/",
                    "update inquiry set asker_post = :post where id = :id::bigint",
                    "update inquiry set state = 'DONE' where id = :id::bigint"),
            new Example(
                    "/hearing-groups/", "update hearing_group set section_post = :post where id = :id::bigint", null),
            new Example(
                    "/hearings/",
                    "update hearing set explaining_post = :post where id = :id::bigint",
                    "update hearing set state = 'DECLINED' where id = :id::bigint"),
            new Example(
                    "/briefings/",
                    "update hearing set explaining_post = :post where id = :id::bigint",
                    "update hearing set state = 'DECLINED' where id = :id::bigint"),
            new Example(
                    "/transfers/",
                    "update transfer set lead_post = :post where id = :id::bigint",
                    "update transfer set state = 'STOPPED' where id = :id::bigint"),
            new Example(
                    "/approvals/",
                    "update approval set drafter_post = :post where id = :id::bigint",
                    "update approval set state = 'WITHDRAWN' where id = :id::bigint"),
            new Example(
                    "/layout-cases/",
                    "update layout_case set lead_post = :post where id = :id::bigint",
                    "update layout_case set state = 'DISSOLVED' where id = :id::bigint"));

    /** 持ち主の職がなく、役割だけで決まるもの。役割ごとの開き閉じは {@link EndpointPermissionTest} が見る。 */
    private static final List<String> NOBODYS = List.of(
            "/calendar/",
            "/documents/",
            "/duties/",
            "/mails/",
            "/operations/",
            "/schedule/baselines/",
            "/schedule/changes/",
            "/schedule/delays/",
            "/settings/");

    /** 表の範囲が、指されたものの持ち主ではなく、別の職についていうもの。 */
    private static final Map<String, String> OTHERWISE = Map.of(
            "/briefings/{id}/sessions/{session}/sign-up", "自分の課の人数を申し込む",
            "/inquiries/{id}/answers/{post}", "答えた課の職に及ぶかで決まる",
            "/inquiries/{id}/answers/{post}/edit", "答える課の職に及ぶかで決まる",
            "/approvals/{id}/copy", "読める起案なら、どの職のものでも引用できる");

    /** 終わったものからも、新しいものを起こしてよい入口。終わったもの自体は動かない。 */
    private static final Set<String> FROM_CLOSED = Set.of("/inquiries/{id}/copy");

    @Autowired
    Office office;

    @Autowired
    TransferOffice transfers;

    @Autowired
    HearingWalk hearings;

    @Autowired
    BriefingRoom briefings;

    @Autowired
    InquiryWalk inquiries;

    @Autowired
    ApprovalOffice house;

    @Autowired
    ApprovalWalk approvals;

    @Autowired
    SittingPlanning planning;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private final Map<Role, Employee> employees = new EnumMap<>(Role.class);
    private final Map<String, String> ids = new HashMap<>();

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        office.open();
        transfers.open();
    }

    @Test
    void 一つのものを指すどの入口にも_試すものがある() {
        assertThat(endpoints()).allSatisfy(endpoint -> assertThat(
                        example(endpoint) != null || NOBODYS.stream().anyMatch(endpoint.pattern()::startsWith))
                .as(endpoint + " で試すものを EXAMPLES に加える")
                .isTrue());
        assertThat(endpoints()).extracting(Endpoint::pattern).containsAll(OTHERWISE.keySet());
    }

    @TestFactory
    Stream<DynamicTest> 自分の職のものに及び_別の課のものはないものとし_終わったものは動かない() {
        makeExamples();
        Stream.of(Role.values()).forEach(role -> employees.put(role, Employee.login(mvc, POSTS.get(role))));
        return endpoints().stream()
                .filter(endpoint -> example(endpoint) != null && !OTHERWISE.containsKey(endpoint.pattern()))
                .flatMap(endpoint -> Stream.of(Role.values())
                        .filter(role -> scope(endpoint, role) != Scope.NONE)
                        .flatMap(role -> cases(endpoint, role)));
    }

    private Stream<DynamicTest> cases(Endpoint endpoint, Role role) {
        Stream.Builder<DynamicTest> cases = Stream.builder();
        String name = role.label() + " " + endpoint;
        cases.add(dynamicTest(name + " 自分の職のもの", () -> own(endpoint, role)));
        cases.add(dynamicTest(name + " 別の課のもの", () -> elsewhere(endpoint, role)));
        if (example(endpoint).close() != null
                && endpoint.method() == RequestMethod.POST
                && !FROM_CLOSED.contains(endpoint.pattern())) {
            cases.add(dynamicTest(name + " 終わったもの", () -> closed(endpoint, role)));
        }
        return cases.build();
    }

    private void own(Endpoint endpoint, Role role) {
        int status = answer(endpoint, role, POSTS.get(role), false).status();
        assertThat(status)
                .as(role.label() + " " + endpoint + " 自分の職のもの")
                .isNotEqualTo(403)
                .isLessThan(500);
        if (endpoint.method() == RequestMethod.GET && endpoint.pattern().matches("[^{]*\\{[^}]*}")) {
            assertThat(status)
                    .as(role.label() + " " + endpoint + " 自分の職のものは見える")
                    .isEqualTo(200);
        }
    }

    private void elsewhere(Endpoint endpoint, Role role) {
        int status = answer(endpoint, role, ELSEWHERE, false).status();
        if (scope(endpoint, role) == Scope.ALL) {
            assertThat(status)
                    .as(role.label() + " " + endpoint)
                    .isNotEqualTo(403)
                    .isLessThan(500);
        } else {
            assertThat(status).as(role.label() + " " + endpoint + " あることも知らせない").isEqualTo(404);
        }
    }

    private void closed(Endpoint endpoint, Role role) {
        Answer answer = answer(endpoint, role, POSTS.get(role), true);
        assertThat(answer.status()).isNotEqualTo(403).isLessThan(500);
        assertThat(answer.recorded())
                .as(role.label() + " " + endpoint + " 何も変わらず、何も記録されない")
                .isZero();
    }

    /** @param recorded 監査記録の増えた行の数 */
    private record Answer(int status, long recorded) {}

    private Answer answer(Endpoint endpoint, Role role, String post, boolean closed) {
        Example example = example(endpoint);
        return new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            change(example.own(), endpoint, post);
            if (closed) {
                change(example.close(), endpoint, post);
            }
            long before = recorded();
            MvcTestResult answer = endpoint.send(employees.get(role), id(endpoint, post));
            return new Answer(answer.getResponse().getStatus(), recorded() - before);
        });
    }

    private void change(String sql, Endpoint endpoint, String post) {
        if (sql != null) {
            jdbc.sql(sql)
                    .param("id", id(endpoint, post))
                    .param("post", post)
                    .param("body", bodyOf(post))
                    .update();
        }
    }

    private String id(Endpoint endpoint, String post) {
        String prefix = example(endpoint).prefix();
        return prefix.equals("/meetings/bodies/") ? bodyOf(post) : ids.get(prefix);
    }

    /** 会議体の事務局になる役割は一つなので、別の課の会議体は議会事務局のものとする。 */
    private static String bodyOf(String post) {
        return post.equals(ELSEWHERE) ? "GIKAI" : "CHOGI";
    }

    private long recorded() {
        return jdbc.sql("select count(*) from audit_entry").query(Long.class).single();
    }

    private void makeExamples() {
        long item = hearings.onRoad();
        long hearing = hearings.start(item);
        clock.reset();
        Sitting sitting =
                planning.plan(Sitting.planned("CHOGI", "範囲を試す会議", null, LocalDate.of(2026, 3, 2)), Actor.system());
        jdbc.sql("update sitting set state = 'HELD' where id = ?")
                .param(sitting.id())
                .update();
        ids.put("/tasks/", single("select min(task_id) from work_item where closed_at is null and item_id = " + item));
        ids.put("/items/", String.valueOf(item));
        ids.put("/meetings/", String.valueOf(sitting.id()));
        ids.put(
                "/opinions/",
                single("insert into opinion (sitting_id, number, body) values (" + sitting.id()
                        + ", 1, '範囲を試す意見') returning id::text"));
        ids.put(
                "/progress/",
                single("insert into progress_entry (area, side, sitting_id, open_point, status) values ('範囲', '部会', "
                        + sitting.id() + ", '範囲を試す事項', '検討中') returning id::text"));
        ids.put("/inquiries/", String.valueOf(inquiries.inquiry(LocalDate.of(2025, 10, 1), List.of("jinji-kacho"))));
        ids.put(
                "/hearing-groups/",
                single("insert into hearing_group (name, status) values ('範囲を試す団体', 'DECIDED') returning id::text"));
        ids.put("/hearings/", String.valueOf(hearing));
        ids.put("/briefings/", String.valueOf(briefings.open()));
        ids.put("/transfers/", String.valueOf(transfers.transfer(null)));
        house.open();
        ids.put(
                "/approvals/",
                String.valueOf(approvals.sent(
                        Weight.ORDINARY,
                        List.of(ApprovalWalk.stage(1, StageKind.DECIDE, null, ApprovalOffice.BUCHO)))));
        ids.put(
                "/layout-cases/",
                single("insert into layout_case (name, section, lead_post, opened_at) values"
                        + " ('範囲を試す移転', '土木管理課', 'somu-kacho', now()) returning id::text"));
    }

    private String single(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    private static Example example(Endpoint endpoint) {
        return EXAMPLES.stream()
                .filter(example -> endpoint.pattern().startsWith(example.prefix() + "{"))
                .findFirst()
                .orElse(null);
    }

    private static Scope scope(Endpoint endpoint, Role role) {
        return PermissionTable.scope(endpoint.action(), role);
    }

    /** 番地に変わる所のある入口。 */
    private List<Endpoint> endpoints() {
        List<Endpoint> endpoints = new ArrayList<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            Requires requires = requirement(handler);
            if (handler.getBeanType().getName().startsWith("jp.michisuji.") && requires != null) {
                endpoints.addAll(Endpoint.of(info, requires.value()));
            }
        });
        endpoints.sort(Comparator.comparing(Endpoint::toString));
        return endpoints;
    }

    private static Requires requirement(HandlerMethod handler) {
        Requires own = handler.getMethodAnnotation(Requires.class);
        return own != null || handler.hasMethodAnnotation(OpenToAll.class)
                ? own
                : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Requires.class);
    }

    private record Endpoint(RequestMethod method, String pattern, Action action) {

        /** どの入口も、送るものの形が悪いからではなく、範囲のために断るように。 */
        private static final String[] TYPED = {
            "version", "0", "to", "up", "seen", "0", "kind", "SUMMARY", "row", "1", "field", "BODY", "value", "試験"
        };

        private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

        static List<Endpoint> of(RequestMappingInfo info, Action action) {
            Set<String> patterns = info.getPatternValues();
            return info.getMethodsCondition().getMethods().stream()
                    .flatMap(method -> patterns.stream()
                            .filter(pattern -> pattern.contains("{"))
                            .map(pattern -> new Endpoint(method, pattern, action)))
                    .toList();
        }

        MvcTestResult send(Employee employee, String id) {
            String first = VARIABLE.matcher(pattern).replaceFirst(id).replace("{kind}", "SUMMARY");
            String path = VARIABLE.matcher(first).replaceAll(NOWHERE);
            return method == RequestMethod.GET ? employee.get(path + "?since=0") : employee.post(path, TYPED);
        }

        @Override
        public String toString() {
            return method + " " + pattern + "（" + action.label() + "）";
        }
    }
}
