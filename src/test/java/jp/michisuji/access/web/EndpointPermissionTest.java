package jp.michisuji.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.michisuji.access.Action;
import jp.michisuji.access.OpenToAll;
import jp.michisuji.access.PermissionTable;
import jp.michisuji.access.Requires;
import jp.michisuji.access.Role;
import jp.michisuji.access.Scope;
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
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** 入口の権限。すべての入口をすべての役割で叩き、権限の表のとおりに開き、閉じることを確かめる。 */
@ApplicationTest
class EndpointPermissionTest {

    private static final Map<Role, String> POSTS = new EnumMap<>(Map.of(
            Role.LEAD, "kaikaku-kacho",
            Role.OFFICE, "kaikaku",
            Role.CHIEF, "shiba-machizukuri-kacho",
            Role.DIRECTOR, "bucho",
            Role.SECRETARIAT, "chogi-jimu",
            Role.STAFF, "shiba-machizukuri",
            Role.VIEWER, "viewer",
            Role.ADMIN, "admin"));

    /** どの台帳にもない番号。打っても何も変わらない。 */
    private static final String NOWHERE = "999999999";

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
        assertThat(POSTS).containsOnlyKeys(Role.values());
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
            Employee employee = Employee.login(mvc, POSTS.get(role));
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
        Employee lead = Employee.login(mvc, POSTS.get(Role.LEAD));
        Employee admin = Employee.login(mvc, POSTS.get(Role.ADMIN));
        return endpoints().stream()
                .filter(endpoint -> endpoint.method() == RequestMethod.POST)
                .map(endpoint -> dynamicTest(endpoint.toString(), () -> {
                    assertThat(lead.postWithoutToken(endpoint.path())).hasStatus(403);
                    assertThat(admin.postWithoutToken(endpoint.path())).hasStatus(403);
                }));
    }

    private List<Endpoint> endpoints() {
        List<Endpoint> endpoints = new ArrayList<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (isOurs(handler.getBeanType())) {
                endpoints.addAll(Endpoint.of(info, handler));
            }
        });
        endpoints.sort(Comparator.comparing(Endpoint::toString));
        return endpoints;
    }

    /** 製品の入口か。試験のために置かれた入口は数えない。 */
    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("jp.michisuji.") && !home(type).equals(home(EndpointPermissionTest.class));
    }

    private static URL home(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    /** 入口。メソッドとパスの一組。{@code action} は示された行為、なければ {@code null}。 */
    private record Endpoint(RequestMethod method, String pattern, Action action, boolean open) {

        static List<Endpoint> of(RequestMappingInfo info, HandlerMethod handler) {
            Requires requires = requirement(handler);
            Action action = requires == null ? null : requires.value();
            // メソッドを示さない入口は、どのメソッドでも届く。
            Set<RequestMethod> shown = info.getMethodsCondition().getMethods();
            Set<RequestMethod> methods = shown.isEmpty() ? Set.of(RequestMethod.values()) : shown;
            return methods.stream()
                    .flatMap(method -> info.getPatternValues().stream()
                            .map(pattern -> new Endpoint(method, pattern, action, isOpen(handler))))
                    .toList();
        }

        private static Requires requirement(HandlerMethod handler) {
            Requires own = handler.getMethodAnnotation(Requires.class);
            return own != null || handler.hasMethodAnnotation(OpenToAll.class)
                    ? own
                    : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), Requires.class);
        }

        private static boolean isOpen(HandlerMethod handler) {
            return handler.hasMethodAnnotation(OpenToAll.class)
                    || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), OpenToAll.class);
        }

        boolean allowed(Role role) {
            return action == null ? open : PermissionTable.scope(action, role) != Scope.NONE;
        }

        String path() {
            return pattern.replaceAll("\\{[^}]+}", NOWHERE);
        }

        MvcTestResult send(Employee employee) {
            return method == RequestMethod.GET ? employee.get(path()) : employee.post(path());
        }

        @Override
        public String toString() {
            return method + " " + pattern + (action == null ? "" : "（" + action.label() + "）");
        }
    }
}
