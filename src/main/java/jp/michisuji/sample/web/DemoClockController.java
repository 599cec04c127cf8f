package jp.michisuji.sample.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.sample.DemoTime;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.web.WayBack;
import org.springframework.context.annotation.Profile;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 例示の日付を進める。1日・1週間・指定の日まで。 */
@Controller
@Profile("demo")
class DemoClockController {

    private static final int FARTHEST_YEARS = 3;
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final DemoTime time;
    private final Clock clock;

    DemoClockController(DemoTime time, Clock clock) {
        this.time = time;
        this.clock = clock;
    }

    @PostMapping("/demo/clock")
    @Requires(Action.DEMO_CLOCK)
    String move(
            @RequestParam(required = false) Integer days,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            HttpServletRequest request,
            RedirectAttributes flash) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ZonedDateTime target = target(now, days, to);
        if (target == null || !target.isAfter(now) || target.isAfter(now.plusYears(FARTHEST_YEARS))) {
            flash.addFlashAttribute("error", "日付は、いまより後の" + FARTHEST_YEARS + "年以内で指定してください。");
        } else {
            time.moveTo(target.toInstant());
            flash.addFlashAttribute("success", "例示の日付を" + JapaneseDate.format(target.toLocalDate()) + "に進めました。");
        }
        return WayBack.redirect(request);
    }

    private static ZonedDateTime target(ZonedDateTime now, Integer days, LocalDate to) {
        if (to != null) {
            return to.atTime(MORNING).atZone(now.getZone());
        }
        return days == null ? null : now.plusDays(days);
    }
}
