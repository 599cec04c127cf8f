package jp.michisuji.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** ログインの失敗。わけを添えてログイン画面に戻す。 */
class LoginFailure implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/login?error=" + reason(failure));
    }

    private static String reason(AuthenticationException failure) {
        if (failure instanceof LockedException) {
            return "locked";
        }
        return failure instanceof DisabledException ? "disabled" : "wrong";
    }
}
