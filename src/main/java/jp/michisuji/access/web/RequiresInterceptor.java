package jp.michisuji.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.michisuji.access.OpenToAll;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** 入口の番人。権限の表に当てはめ、行為を示さない入口は開けない。 */
@Component
class RequiresInterceptor implements HandlerInterceptor {

    private static final String OURS = "jp.michisuji.";

    private final Permissions permissions;

    RequiresInterceptor(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method)) {
            check(method);
        }
        return true;
    }

    private void check(HandlerMethod method) {
        Requires requires = requirement(method);
        if (requires != null) {
            permissions.demand(requires.value());
        } else if (!isOpen(method)) {
            throw new AccessDeniedException("行為の示されていない入口です: " + method);
        }
    }

    /** The method's own annotation stands before that of its class. */
    private static Requires requirement(HandlerMethod method) {
        Requires own = method.getMethodAnnotation(Requires.class);
        return own != null || method.hasMethodAnnotation(OpenToAll.class)
                ? own
                : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Requires.class);
    }

    private static boolean isOpen(HandlerMethod method) {
        return method.hasMethodAnnotation(OpenToAll.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), OpenToAll.class);
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getName().startsWith(OURS);
    }
}
