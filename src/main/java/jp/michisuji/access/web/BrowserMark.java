package jp.michisuji.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import jp.michisuji.access.throttle.KnownBrowsers;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** ブラウザーの印。ログインできたブラウザーに預けるクッキー。ログインの画面にだけ返ってくる。 */
final class BrowserMark {

    static final String NAME = "MICHISUJI_BROWSER";
    private static final String PATH = "/login";
    private static final int LONGEST = 100;

    private BrowserMark() {}

    static String of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie ->
                        NAME.equals(cookie.getName()) && cookie.getValue().length() <= LONGEST)
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }

    static void leave(String mark, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, mark)
                .path(request.getContextPath() + PATH)
                .maxAge(KnownBrowsers.KEPT)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
