package jp.michisuji.overview.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.overview.report.Quarter;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.web.Choice;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 報告書の棚。何の報告書が作れるかと、作る前に選ぶもの。 */
@Component
class ReportShelf {

    private static final List<String> SUMMARISED = List.of("CHOGI", "GIKAI");

    private static final Comparator<Sitting> ORDER = Comparator.comparing(
                    (Sitting sitting) -> !SUMMARISED.contains(sitting.bodyCode()))
            .thenComparing(Sitting::dateFrom, Comparator.nullsLast(Comparator.reverseOrder()));

    private final Sittings sittings;
    private final Clock clock;

    ReportShelf(Sittings sittings, Clock clock) {
        this.sittings = sittings;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * 一覧を組む。
     *
     * @param problem 報告書を作れなかったわけ。なければ {@code null}
     */
    String show(String problem, Model model) {
        Quarter now = Quarter.of(today());
        model.addAttribute("crumbs", List.of(Crumb.home(), Crumb.here("報告書")));
        model.addAttribute("problem", problem);
        model.addAttribute("today", JapaneseDate.format(today()).replaceAll("（.）$", ""));
        model.addAttribute("sittings", choices());
        model.addAttribute("quarters", now.andBefore(8));
        return "overview/reports";
    }

    /** 庁議と議会報告を先に、ほかの会議をそのあとに、新しい順に並べる。 */
    private List<Choice> choices() {
        return sittings.all().stream()
                .filter(sitting -> sitting.state() != Sitting.State.CANCELLED)
                .sorted(ORDER)
                .map(sitting ->
                        Choice.of(String.valueOf(sitting.id()), sitting.title() + "（" + sitting.dateInWords() + "）"))
                .toList();
    }
}
