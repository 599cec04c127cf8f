package jp.michisuji.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** 和暦と西暦の切替え。 */
@Controller
class CalendarController {

    @Requires(Action.PROFILE)
    @PostMapping("/profile/calendar")
    String toggle(HttpServletRequest request, HttpServletResponse response) {
        boolean western = !CalendarChoice.isWestern(request);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                CalendarChoice.remember(western, request).toString());
        return WayBack.redirect(request);
    }
}
