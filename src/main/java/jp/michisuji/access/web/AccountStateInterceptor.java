package jp.michisuji.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import jp.michisuji.access.AccountState;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** 利用者の状態の番人。止められた人はすぐに外し、パスワードを変えるべき人はその画面へ導く。 */
@Component
class AccountStateInterceptor implements HandlerInterceptor {

    private final AccountState state;

    AccountStateInterceptor(AccountState state) {
        this.state = state;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Principal principal = request.getUserPrincipal();
        if (principal == null || !(handler instanceof HandlerMethod)) {
            return true;
        }
        return switch (state.of(principal.getName())) {
            case GOOD -> true;
            case MUST_CHANGE -> isPasswordPage(request) || lead(request, response, "/password");
            case DISABLED -> {
                SecurityContextHolder.clearContext();
                request.getSession().invalidate();
                yield lead(request, response, "/login?error=disabled");
            }
        };
    }

    private static boolean lead(HttpServletRequest request, HttpServletResponse response, String to)
            throws IOException {
        response.sendRedirect(request.getContextPath() + to);
        return false;
    }

    private static boolean isPasswordPage(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + "/password");
    }
}
