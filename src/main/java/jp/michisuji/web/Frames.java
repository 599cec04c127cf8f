package jp.michisuji.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.util.List;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 枠を組む。 */
@Component
class Frames {

    private final CurrentUser user;
    private final Navigation navigation;
    private final ObjectProvider<DemoClockView> demoClock;

    Frames(CurrentUser user, Navigation navigation, ObjectProvider<DemoClockView> demoClock) {
        this.user = user;
        this.navigation = navigation;
        this.demoClock = demoClock;
    }

    Frame of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean known = user.isLoggedIn();
        return new Frame(
                known ? user.actor().personLabel() : null,
                known ? user.postNames() : List.of(),
                known ? navigation.at(path) : List.of(),
                demoDate(),
                CalendarChoice.isWestern(request),
                path,
                request.getQueryString() == null ? "" : request.getQueryString());
    }

    /** 誰とも分からなくても出せる枠。異常の画面で、利用者を調べることもできないときに使う。 */
    static Frame bare() {
        return new Frame(null, List.of(), List.of(), null, false, "/", "");
    }

    private DemoDate demoDate() {
        DemoClockView clock = demoClock.getIfAvailable();
        if (clock == null) {
            return null;
        }
        LocalDateTime now = clock.now();
        return new DemoDate(JapaneseDate.formatDateTime(now), now.toLocalDate().plusDays(1));
    }
}
