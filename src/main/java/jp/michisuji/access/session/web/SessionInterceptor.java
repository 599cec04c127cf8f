package jp.michisuji.access.session.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.michisuji.access.session.SessionDescription;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** 端末の覚え書き。ログインのあと最初の画面で、どの端末からかを一度だけ書く。 */
@Component
public class SessionInterceptor implements HandlerInterceptor {

    private static final String DESCRIBED = SessionInterceptor.class.getName();

    private final SessionDescription description;

    SessionInterceptor(SessionDescription description) {
        this.description = description;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getUserPrincipal() instanceof Authentication known && request.getSession(false) != null) {
            describeOnce(request, known.getName());
        }
        return true;
    }

    private void describeOnce(HttpServletRequest request, String username) {
        if (username.equals(request.getSession().getAttribute(DESCRIBED))) {
            return;
        }
        String agent = request.getHeader(HttpHeaders.USER_AGENT);
        if (description.write(request.getSession().getId(), username, request.getRemoteAddr(), agent)) {
            request.getSession().setAttribute(DESCRIBED, username);
        }
    }
}
