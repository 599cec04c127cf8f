package jp.michisuji.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** ログインの案内。画面の一部を求めた要求には、一部の所にログイン画面をはめ込まず、画面ごと移らせる。 */
class LoginEntryPoint extends LoginUrlAuthenticationEntryPoint {

    LoginEntryPoint() {
        super("/login");
    }

    static boolean isFragment(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException notLoggedIn)
            throws IOException, ServletException {
        if (isFragment(request)) {
            response.setHeader("HX-Redirect", request.getContextPath() + "/login");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            super.commence(request, response, notLoggedIn);
        }
    }
}
