package jp.michisuji.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.michisuji.access.UnknownPersonException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** ログインの失敗。わけを添えてログイン画面に戻す。 */
public class LoginFailure implements AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(LoginFailure.class);

    private final String otherwise;

    /** @param otherwise the reason shown where the failure names no other */
    public LoginFailure(String otherwise) {
        this.otherwise = otherwise;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String reason = reason(failure);
        if (reason.equals("directory") || reason.equals("issuer")) {
            log.warn("庁内のログインを確かめられません: {}", failure.getMessage());
        }
        response.sendRedirect(request.getContextPath() + "/login?error=" + reason);
    }

    private String reason(AuthenticationException failure) {
        if (failure instanceof LockedException) {
            return "locked";
        }
        if (failure instanceof DisabledException) {
            return "disabled";
        }
        if (failure instanceof UnknownPersonException) {
            return "unknown";
        }
        return failure instanceof AuthenticationServiceException ? "directory" : otherwise;
    }
}
