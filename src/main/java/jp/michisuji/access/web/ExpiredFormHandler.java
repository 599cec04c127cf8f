package jp.michisuji.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.michisuji.access.AccountPrincipal;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * 断られた要求の扱い。時間が切れた画面からの送信は、ログイン画面へ導く。
 *
 * <p>Someone who left the page open over lunch did nothing forbidden; a logged-in sender with a foreign token did.
 */
class ExpiredFormHandler implements AccessDeniedHandler {

    private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException && !isLoggedIn() && !response.isCommitted()) {
            response.sendRedirect(request.getContextPath() + "/login?error=expired");
        } else {
            forbidden.handle(request, response, denied);
        }
    }

    /** The request itself does not know its user yet where the token is checked. */
    private static boolean isLoggedIn() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof AccountPrincipal;
    }
}
