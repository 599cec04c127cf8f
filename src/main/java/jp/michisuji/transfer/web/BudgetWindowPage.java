package jp.michisuji.transfer.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.transfer.BudgetBoard;
import jp.michisuji.transfer.BudgetWindow;
import jp.michisuji.transfer.BudgetWindows;
import jp.michisuji.transfer.DutySight;
import jp.michisuji.web.Choice;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 予算要求の期間の画面の組み立て。登録した期間と、間に合わない見込みの経費。 */
@Component
class BudgetWindowPage {

    private static final Crumb LIST = new Crumb("予算要求の期間", "/settings/budget-windows");

    /** 一覧の経費の一行。 */
    record Flag(String duty, long dutyId, CostView cost) {}

    private final BudgetWindows windows;
    private final BudgetBoard board;
    private final DutySight sight;
    private final Permissions permissions;
    private final Clock clock;

    BudgetWindowPage(BudgetWindows windows, BudgetBoard board, DutySight sight, Permissions permissions, Clock clock) {
        this.windows = windows;
        this.board = board;
        this.sight = sight;
        this.permissions = permissions;
        this.clock = clock;
    }

    String list(Model model) {
        model.addAttribute("crumbs", crumbs(Crumb.here(LIST.label())));
        model.addAttribute("windows", windows.table().windows());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("mayEdit", permissions.allows(Action.BUDGET_WINDOW_EDIT));
        model.addAttribute(
                "flags",
                board.flagged().stream()
                        .filter(row -> sight.sees(row.itemId()))
                        .map(row -> new Flag(row.dutyName(), row.dutyId(), CostView.of(row.forecast())))
                        .toList());
        return "transfer/budget-windows";
    }

    /** @param window 動かす期間。加えるときは {@code null} */
    String edit(BudgetWindow window, Model model) {
        int year = JapaneseDate.fiscalYear(LocalDate.now(clock));
        model.addAttribute("window", window);
        model.addAttribute("crumbs", crumbs(LIST, Crumb.here(window == null ? "期間を加える" : "期間を動かす")));
        model.addAttribute(
                "years",
                IntStream.rangeClosed(year, year + 4)
                        .mapToObj(each -> Choice.of(String.valueOf(each), JapaneseDate.formatFiscalYear(each)))
                        .toList());
        model.addAttribute(
                "kinds",
                Arrays.stream(BudgetWindow.Kind.values())
                        .map(kind -> Choice.of(kind.name(), kind.label() + "予算"))
                        .toList());
        return "transfer/budget-window";
    }

    private static List<Crumb> crumbs(Crumb... last) {
        return Stream.concat(Stream.of(Crumb.home(), new Crumb("設定", "/settings")), Arrays.stream(last))
                .toList();
    }
}
