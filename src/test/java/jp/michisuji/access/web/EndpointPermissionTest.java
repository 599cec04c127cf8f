package jp.michisuji.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.access.Role;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** 入口の権限。すべての入口をすべての役割で叩き、権限の表のとおりに開き、閉じることを確かめる。 */
@ApplicationTest
class EndpointPermissionTest {

    @Autowired
    private Office office;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @BeforeEach
    void 区役所を開く() {
        clock.reset();
        office.open();
    }

    @Test
    void どの役割にも試す職がある() {
        assertThat(RolePosts.roles()).containsExactlyInAnyOrder(Role.values());
    }

    @Test
    void どの入口も権限の表の行を指すか_すべての人に開くと書いてある() {
        assertThat(endpoints()).isNotEmpty().allSatisfy(endpoint -> assertThat(
                        endpoint.action() != null || endpoint.open())
                .as(endpoint + " に @Requires も @OpenToAll もない")
                .isTrue());
    }

    @Test
    void 何かを変えるメソッドはPOSTだけ() {
        assertThat(endpoints())
                .extracting(Endpoint::method)
                .containsOnly(RequestMethod.GET, RequestMethod.POST)
                .contains(RequestMethod.POST);
    }

    @TestFactory
    Stream<DynamicTest> 権限の表のとおりに開き_閉じる() {
        return Stream.of(Role.values()).flatMap(role -> {
            Employee employee = Employee.login(mvc, RolePosts.of(role));
            return endpoints().stream()
                    .map(endpoint -> dynamicTest(role.label() + " " + endpoint, () -> {
                        MvcTestResult answer = endpoint.send(employee);
                        assertThat(answer.getUnresolvedException()).isNull();
                        assertThat(answer.getResponse().getStatus()).satisfies(status -> {
                            if (endpoint.allowed(role)) {
                                assertThat(status).isNotEqualTo(403).isLessThan(500);
                            } else {
                                assertThat(status).isEqualTo(403);
                            }
                        });
                    }));
        });
    }

    @TestFactory
    Stream<DynamicTest> ログインしていない人はログインの画面へ導く() {
        Employee stranger = Employee.anonymous(mvc);
        return endpoints().stream()
                .filter(endpoint -> !endpoint.open())
                .map(endpoint -> dynamicTest(endpoint.toString(), () -> assertThat(endpoint.send(stranger))
                        .hasRedirectedUrl("/login")));
    }

    @TestFactory
    Stream<DynamicTest> 印のない送信はどの入口も断る() {
        Employee lead = Employee.login(mvc, RolePosts.of(Role.LEAD));
        Employee admin = Employee.login(mvc, RolePosts.of(Role.ADMIN));
        return endpoints().stream()
                .filter(endpoint -> endpoint.method() == RequestMethod.POST)
                .map(endpoint -> dynamicTest(endpoint.toString(), () -> {
                    assertThat(lead.postWithoutToken(endpoint.path())).hasStatus(403);
                    assertThat(admin.postWithoutToken(endpoint.path())).hasStatus(403);
                }));
    }

    private List<Endpoint> endpoints() {
        return Endpoint.all(mapping);
    }
}
