package jp.michisuji.overview.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.overview.home.ChiefHome;
import jp.michisuji.overview.home.LeadHome;
import jp.michisuji.overview.home.SparedPart;
import jp.michisuji.reform.ItemBoard;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reminder.DigestBoard;
import jp.michisuji.tasklist.Desk;
import jp.michisuji.tasklist.DueGroup;
import jp.michisuji.tasklist.TaskFilter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** ホーム。今日まずすることと、案件の道筋、これからの会議と節目。 */
@Controller
class HomeController {

    private static final int FIRST_TASKS = 5;
    private static final int FIRST_SITTINGS = 6;
    private static final int FIRST_ITEMS = 5;
    private static final TaskFilter MINE = new TaskFilter(TaskFilter.View.MINE, null, null, null, null);

    private final Desk desk;
    private final ItemBoard board;
    private final Sittings sittings;
    private final Programmes programmes;
    private final DigestBoard digests;
    private final ApprovalTally approvals;
    private final CurrentUser user;
    private final Permissions permissions;
    private final OperatorHome operatorHome;
    private final LeadHome leadHome;
    private final ChiefHome chiefHome;
    private final Clock clock;

    HomeController(
            Desk desk,
            ItemBoard board,
            Sittings sittings,
            Programmes programmes,
            DigestBoard digests,
            ApprovalTally approvals,
            CurrentUser user,
            Permissions permissions,
            OperatorHome operatorHome,
            LeadHome leadHome,
            ChiefHome chiefHome,
            Clock clock) {
        this.desk = desk;
        this.board = board;
        this.sittings = sittings;
        this.programmes = programmes;
        this.digests = digests;
        this.approvals = approvals;
        this.user = user;
        this.permissions = permissions;
        this.operatorHome = operatorHome;
        this.leadHome = leadHome;
        this.chiefHome = chiefHome;
        this.clock = clock;
    }

    @GetMapping("/")
    @Requires(Action.HOME)
    String home(Model model) {
        LocalDate today = LocalDate.now(clock);
        if (!permissions.allows(Action.ITEM_READ)) {
            return operatorHome.fill(today, model);
        }
        Map<DueGroup, Long> counts = desk.counts(MINE);
        model.addAttribute("today", today);
        model.addAttribute("mayWork", permissions.allows(Action.TASK_WORK));
        model.addAttribute("counts", counts);
        model.addAttribute("headline", headline(counts));
        model.addAttribute("first", desk.rows(MINE, 0, FIRST_TASKS));
        model.addAttribute("approvals", approvals.entries());
        model.addAttribute("digest", user.personCode() == null ? List.of() : digests.of(user.personCode(), today));
        model.addAttribute("items", board.urgent(FIRST_ITEMS));
        List<Sitting> coming = coming(today);
        List<Sitting> next = coming.stream().limit(FIRST_SITTINGS).toList();
        model.addAttribute("sittings", next);
        planned(next, coming, model);
        model.addAttribute("laterSittings", Math.max(0, coming.size() - FIRST_SITTINGS));
        model.addAttribute(
                "milestones",
                programmes.events().stream()
                        .filter(event ->
                                event.dateFrom() != null && !event.dateFrom().isBefore(today))
                        .toList());
        return "overview/home";
    }

    /** 工程表から組む部分。工程表が計算できなければ、そう断って、ほかの部分だけで開く。 */
    private void planned(List<Sitting> next, List<Sitting> coming, Model model) {
        LeadHome.View lead = leadHome.isMine()
                ? SparedPart.of("全体の今日", () -> leadHome.view(next)).orElse(null)
                : null;
        ChiefHome.View chief = chiefHome.isMine()
                ? SparedPart.of("自分の業務", () -> chiefHome.view(MINE, coming)).orElse(null)
                : null;
        model.addAttribute("lead", lead);
        model.addAttribute("chief", chief);
        model.addAttribute("unplanned", (leadHome.isMine() && lead == null) || (chiefHome.isMine() && chief == null));
    }

    private List<Sitting> coming(LocalDate today) {
        return sittings.all().stream()
                .filter(sitting -> sitting.state().toCome())
                .filter(sitting ->
                        sitting.exactDate() == null || !sitting.exactDate().isBefore(today))
                .toList();
    }

    private static String headline(Map<DueGroup, Long> counts) {
        if (counts.get(DueGroup.OVERDUE) > 0) {
            return "期限を過ぎた仕事が" + counts.get(DueGroup.OVERDUE) + "件あります";
        }
        if (counts.get(DueGroup.TODAY) > 0) {
            return "今日、期限の仕事が" + counts.get(DueGroup.TODAY) + "件あります";
        }
        if (counts.get(DueGroup.SOON) > 0) {
            return "3開庁日以内に期限の来る仕事が" + counts.get(DueGroup.SOON) + "件あります";
        }
        long rest =
                List.copyOf(counts.values()).stream().mapToLong(Long::longValue).sum();
        return rest > 0 ? "急ぎの仕事はありません（届いている仕事 " + rest + "件）" : "届いている仕事はありません";
    }
}
