package jp.michisuji.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.michisuji.access.LoginStages;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** 利用者の状態の番人。止められた人はすぐに外し、先に済ませることのある人はその画面へ導く。 */
@Component
class AccountStateInterceptor implements HandlerInterceptor {

    static final String CODE = "/login/code";
    static final String FACTOR = "/settings/second-factor";
    private static final String PASSWORD = "/password";

    private final LoginStages stages;

    AccountStateInterceptor(LoginStages stages) {
        this.stages = stages;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(request.getUserPrincipal() instanceof Authentication known) || !(handler instanceof HandlerMethod)) {
            return true;
        }
        return switch (stages.of(known)) {
            case THROUGH -> true;
            case CODE -> isWithin(request, CODE) || leadToCode(request, response);
            case PASSWORD -> isWithin(request, PASSWORD) || lead(request, response, PASSWORD);
            case ENROLMENT -> isWithin(request, FACTOR) || lead(request, response, FACTOR);
            case OUT -> {
                SecurityContextHolder.clearContext();
                request.getSession().invalidate();
                yield lead(request, response, "/login?error=disabled");
            }
        };
    }

    /** The page asked for, such as that of a link in a mail, opens once the code is right. */
    private static boolean leadToCode(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (HttpMethod.GET.matches(request.getMethod()) && !LoginEntryPoint.isFragment(request)) {
            AfterCode.remember(request);
        }
        return lead(request, response, CODE);
    }

    private static boolean lead(HttpServletRequest request, HttpServletResponse response, String to)
            throws IOException {
        if (LoginEntryPoint.isFragment(request)) {
            response.setHeader("HX-Redirect", request.getContextPath() + to);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(request.getContextPath() + to);
        }
        return false;
    }

    private static boolean isWithin(HttpServletRequest request, String path) {
        String asked =
                request.getRequestURI().substring(request.getContextPath().length());
        return asked.equals(path) || asked.startsWith(path + "/");
    }
}
