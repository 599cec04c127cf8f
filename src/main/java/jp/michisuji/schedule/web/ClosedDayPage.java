package jp.michisuji.schedule.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.calendar.ClosedDays;
import jp.michisuji.calendar.DayChange;
import jp.michisuji.calendar.NationalHolidays;
import jp.michisuji.web.Choice;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 開庁日の画面の組み立て。庁が扱いを変えた日と、その年の祝日。 */
@Component
class ClosedDayPage {

    private final ClosedDays closedDays;
    private final Permissions permissions;
    private final Clock clock;

    ClosedDayPage(ClosedDays closedDays, Permissions permissions, Clock clock) {
        this.closedDays = closedDays;
        this.permissions = permissions;
        this.clock = clock;
    }

    String open(Integer year, Model model) {
        int shown = year == null || !NationalHolidays.knows(year)
                ? LocalDate.now(clock).getYear()
                : year;
        model.addAttribute(
                "crumbs", List.of(new Crumb("ホーム", "/"), new Crumb("設定", "/settings"), new Crumb("開庁日", null)));
        model.addAttribute("days", closedDays.all());
        model.addAttribute("closed", closedDays.load().closed());
        model.addAttribute("year", shown);
        model.addAttribute("holidays", NationalHolidays.of(shown));
        model.addAttribute("announced", NationalHolidays.isAnnounced(shown));
        model.addAttribute("previousYear", NationalHolidays.knows(shown - 1) ? shown - 1 : null);
        model.addAttribute("nextYear", NationalHolidays.knows(shown + 1) ? shown + 1 : null);
        model.addAttribute("mayEdit", permissions.allows(Action.CLOSED_DAY_EDIT));
        model.addAttribute(
                "kinds",
                Arrays.stream(DayChange.Kind.values())
                        .map(kind -> new Choice(kind.name(), kind.label(), says(kind)))
                        .toList());
        return "schedule/closed-days";
    }

    private static String says(DayChange.Kind kind) {
        return switch (kind) {
            case CLOSE -> "開庁日を閉庁日にします。";
            case OPEN -> "土日・祝日・年末年始でも、開庁日にします。";
            case RESTORE -> "ここでの登録を消し、土日・祝日・年末年始の決まりに戻します。";
        };
    }
}
