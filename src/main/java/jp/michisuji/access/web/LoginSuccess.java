package jp.michisuji.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.michisuji.access.throttle.KnownBrowsers;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** ログインの成功。なじみのブラウザーとして印を預け、求めていた画面へ移る。 */
@Component
class LoginSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

    private final KnownBrowsers browsers;

    LoginSuccess(KnownBrowsers browsers) {
        this.browsers = browsers;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication known)
            throws IOException, ServletException {
        BrowserMark.leave(browsers.remember(BrowserMark.of(request), known.getName()), request, response);
        super.onAuthenticationSuccess(request, response, known);
    }
}
