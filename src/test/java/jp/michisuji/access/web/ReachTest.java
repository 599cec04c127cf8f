package jp.michisuji.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.michisuji.access.Role;
import jp.michisuji.access.Scope;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * 権限の及ぶ範囲。一つのものを指すすべての入口を、自分の職のもの・別の課のもの・終わったものについて、すべての役割で叩く。
 *
 * <p>起きるべきことは権限の表から決まる。一件ごとに取引を戻すので、同じものを何度でも使える。
 */
@ApplicationTest
class ReachTest {

    /** どの入口も、送るものの形が悪いからではなく、範囲のために断るように。 */
    private static final String[] TYPED = {
        "version", "0", "to", "up", "seen", "0", "kind", "SUMMARY", "row", "1", "field", "BODY", "value", "試験"
    };

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
    ReachOffice reach;

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

    @BeforeEach
    void 区役所を開く() {
        reach.open();
    }

    @Test
    void 一つのものを指すどの入口にも_試すものがある() {
        assertThat(endpoints()).allSatisfy(endpoint -> assertThat(
                        ReachExample.of(endpoint) != null || NOBODYS.stream().anyMatch(endpoint.pattern()::startsWith))
                .as(endpoint + " で試すものを ReachExample に加える")
                .isTrue());
        assertThat(endpoints()).extracting(Endpoint::pattern).containsAll(OTHERWISE.keySet());
    }

    @TestFactory
    Stream<DynamicTest> 自分の職のものに及び_別の課のものはないものとし_終わったものは動かない() {
        reach.make();
        Stream.of(Role.values()).forEach(role -> employees.put(role, Employee.login(mvc, RolePosts.of(role))));
        return endpoints().stream()
                .filter(endpoint -> ReachExample.of(endpoint) != null && !OTHERWISE.containsKey(endpoint.pattern()))
                .flatMap(endpoint -> Stream.of(Role.values())
                        .filter(role -> endpoint.scope(role) != Scope.NONE)
                        .flatMap(role -> cases(endpoint, role)));
    }

    private Stream<DynamicTest> cases(Endpoint endpoint, Role role) {
        Stream.Builder<DynamicTest> cases = Stream.builder();
        String name = role.label() + " " + endpoint;
        cases.add(dynamicTest(name + " 自分の職のもの", () -> own(endpoint, role)));
        cases.add(dynamicTest(name + " 別の課のもの", () -> elsewhere(endpoint, role)));
        if (ReachExample.of(endpoint).close() != null
                && endpoint.method() == RequestMethod.POST
                && !FROM_CLOSED.contains(endpoint.pattern())) {
            cases.add(dynamicTest(name + " 終わったもの", () -> closed(endpoint, role)));
        }
        return cases.build();
    }

    private void own(Endpoint endpoint, Role role) {
        int status = answer(endpoint, role, RolePosts.of(role), false).status();
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
        int status = answer(endpoint, role, ReachOffice.ELSEWHERE, false).status();
        if (endpoint.scope(role) == Scope.ALL) {
            assertThat(status)
                    .as(role.label() + " " + endpoint)
                    .isNotEqualTo(403)
                    .isLessThan(500);
        } else {
            assertThat(status).as(role.label() + " " + endpoint + " あることも知らせない").isEqualTo(404);
        }
    }

    private void closed(Endpoint endpoint, Role role) {
        Answer answer = answer(endpoint, role, RolePosts.of(role), true);
        assertThat(answer.status()).isNotEqualTo(403).isLessThan(500);
        assertThat(answer.recorded())
                .as(role.label() + " " + endpoint + " 何も変わらず、何も記録されない")
                .isZero();
    }

    /** @param recorded 監査記録の増えた行の数 */
    private record Answer(int status, long recorded) {}

    private Answer answer(Endpoint endpoint, Role role, String post, boolean closed) {
        ReachExample example = ReachExample.of(endpoint);
        return new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            reach.give(example, post, closed);
            long before = recorded();
            int answer = send(endpoint, employees.get(role), reach.id(example, post));
            return new Answer(answer, recorded() - before);
        });
    }

    private static int send(Endpoint endpoint, Employee employee, String id) {
        String path = endpoint.path(id);
        return (endpoint.method() == RequestMethod.GET ? employee.get(path + "?since=0") : employee.post(path, TYPED))
                .getResponse()
                .getStatus();
    }

    private long recorded() {
        return jdbc.sql("select count(*) from audit_entry").query(Long.class).single();
    }

    /** 番地に変わる所のある入口。 */
    private List<Endpoint> endpoints() {
        return Endpoint.all(mapping).stream()
                .filter(endpoint -> endpoint.points() && endpoint.action() != null)
                .toList();
    }
}
