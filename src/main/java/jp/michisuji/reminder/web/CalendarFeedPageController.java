package jp.michisuji.reminder.web;

import java.security.Principal;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.reminder.CalendarFeeds;
import jp.michisuji.schedule.CalendarSettings;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** カレンダー配信の画面。自分だけの番地を作り、止める。 */
@Controller
@RequestMapping("/settings/calendar-feed")
class CalendarFeedPageController {

    private final CalendarFeeds feeds;
    private final CalendarSettings settings;
    private final CurrentUser user;

    CalendarFeedPageController(CalendarFeeds feeds, CalendarSettings settings, CurrentUser user) {
        this.feeds = feeds;
        this.settings = settings;
        this.user = user;
    }

    @GetMapping
    @Requires(Action.PROFILE)
    String show(Principal principal, Model model) {
        return page(principal, model);
    }

    /** 番地はこの応答にだけ書く。転送を挟むと、見せるまでの間セッションに残る。 */
    @PostMapping
    @Requires(Action.PROFILE)
    String make(Principal principal, Model model) {
        if (user.personCode() == null) {
            throw new ConflictException("職員でない利用者には、配る期限も会議もありません");
        }
        String token = feeds.make(principal.getName(), user.actor());
        model.addAttribute("address", settings.baseUrl() + "/calendar/" + token + ".ics");
        return page(principal, model);
    }

    @PostMapping("/revoke")
    @Requires(Action.PROFILE)
    String revoke(Principal principal, RedirectAttributes flash) {
        feeds.revoke(principal.getName(), user.actor());
        flash.addFlashAttribute("success", "カレンダー配信を止めました。前の番地はもう使えません。");
        return "redirect:/settings/calendar-feed";
    }

    private String page(Principal principal, Model model) {
        model.addAttribute("feed", feeds.of(principal.getName()).orElse(null));
        model.addAttribute("known", user.personCode() != null);
        model.addAttribute(
                "crumbs", List.of(new Crumb("ホーム", "/"), new Crumb("設定", "/settings"), new Crumb("カレンダー配信", null)));
        return "mails/calendar-feed";
    }
}
