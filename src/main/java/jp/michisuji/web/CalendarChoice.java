package jp.michisuji.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** 暦の選び。日付を和暦で見るか西暦で見るかを、端末のクッキーに覚える。 */
final class CalendarChoice {

    private static final String COOKIE = "calendar";
    private static final String WESTERN = "western";

    private CalendarChoice() {}

    static boolean isWestern(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie != null && WESTERN.equals(cookie.getValue());
    }

    static ResponseCookie remember(boolean western, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, western ? WESTERN : "japanese")
                .path(request.getContextPath() + "/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
    }
}
