package jp.michisuji.access.web;

import java.net.URL;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.michisuji.access.Action;
import jp.michisuji.access.OpenToAll;
import jp.michisuji.access.PermissionTable;
import jp.michisuji.access.Requires;
import jp.michisuji.access.Role;
import jp.michisuji.access.Scope;
import jp.michisuji.testing.Employee;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * 入口。メソッドとパスの一組。
 *
 * @param action 示された行為。なければ {@code null}
 * @param open すべての人に開くと書いてある
 */
record Endpoint(RequestMethod method, String pattern, Action action, boolean open) {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    /** どの台帳にもない番号。打っても何も変わらない。 */
    private static final String NOWHERE = "999999999";

    /** 製品のすべての入口。試験のために置かれた入口は数えない。 */
    static List<Endpoint> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> isOurs(entry.getValue().getBeanType()))
                .flatMap(entry -> of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Endpoint::toString))
                .toList();
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("jp.michisuji.") && !home(type).equals(home(Endpoint.class));
    }

    private static URL home(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static Stream<Endpoint> of(RequestMappingInfo info, HandlerMethod handler) {
        Requires requires = requirement(handler);
        Action action = requires == null ? null : requires.value();
        // メソッドを示さない入口は、どのメソッドでも届く。
        Set<RequestMethod> shown = info.getMethodsCondition().getMethods();
        Set<RequestMethod> methods = shown.isEmpty() ? Set.of(RequestMethod.values()) : shown;
        return methods.stream().flatMap(method -> info.getPatternValues().stream()
                .map(pattern -> new Endpoint(method, pattern, action, isOpen(handler))));
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

    /** 番地に、一つのものを指す所がある。 */
    boolean points() {
        return VARIABLE.matcher(pattern).find();
    }

    boolean allowed(Role role) {
        return action == null ? open : scope(role) != Scope.NONE;
    }

    Scope scope(Role role) {
        return PermissionTable.scope(action, role);
    }

    /** どこにもないものを指す番地。 */
    String path() {
        return VARIABLE.matcher(pattern).replaceAll(NOWHERE);
    }

    /** 初めの所だけがそのものを指す番地。 */
    String path(String id) {
        String first = VARIABLE.matcher(pattern).replaceFirst(id).replace("{kind}", "SUMMARY");
        return VARIABLE.matcher(first).replaceAll(NOWHERE);
    }

    MvcTestResult send(Employee employee) {
        return method == RequestMethod.GET ? employee.get(path()) : employee.post(path());
    }

    @Override
    public String toString() {
        return method + " " + pattern + (action == null ? "" : "（" + action.label() + "）");
    }
}
