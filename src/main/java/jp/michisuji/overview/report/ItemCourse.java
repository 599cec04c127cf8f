package jp.michisuji.overview.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.michisuji.meeting.Deliberation;
import jp.michisuji.meeting.Deliberations;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.Stage;
import jp.michisuji.meeting.Verdict;
import jp.michisuji.meeting.Verdicts;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.stereotype.Component;

/** 案件の経過とこれから。どの会議体で、いつ、どうなったかと、次にかかる会議。 */
@Component
class ItemCourse {

    private final Deliberations deliberations;
    private final Verdicts verdicts;
    private final Sittings sittings;

    ItemCourse(Deliberations deliberations, Verdicts verdicts, Sittings sittings) {
        this.deliberations = deliberations;
        this.verdicts = verdicts;
        this.sittings = sittings;
    }

    /** 起案から今までを古い順に。 */
    List<String> past(ReformItem item) {
        List<Verdict> given = verdicts.ofItem(item.id());
        List<String> lines = new ArrayList<>();
        lines.add("起案" + on(item.proposedOn()));
        for (Deliberation each : deliberations.ofItem(item.id())) {
            given.stream()
                    .filter(verdict -> verdict.deliberationId() == each.id())
                    .map(verdict -> each.stage().label() + on(verdict.decidedOn()) + "　"
                            + verdict.result().labelAt(each.stage()))
                    .forEach(lines::add);
            if (each.open()) {
                lines.add(each.stage().label() + "　" + when(each) + "　審議中");
            }
        }
        return lines;
    }

    /** この段階のあとに通る会議体と、その次の会議の日。 */
    List<String> ahead(ReformItem item, Stage now, Sitting sitting) {
        List<Stage> road = item.stages();
        List<String> lines = new ArrayList<>();
        for (Stage stage : road.subList(road.indexOf(now) + 1, road.size())) {
            lines.add(stage.label() + "　" + next(stage, sitting));
        }
        if (item.targetOn() != null) {
            lines.add("目標日　" + JapaneseDate.format(item.targetOn()));
        }
        return lines.isEmpty() ? List.of("この会議が終わりの段階です。") : lines;
    }

    private String next(Stage stage, Sitting after) {
        return sittings.upcoming(stage.bodyCode()).stream()
                .filter(sitting -> !before(sitting, after))
                .findFirst()
                .map(Sitting::dateInWords)
                .orElse("日程は未定");
    }

    private static boolean before(Sitting sitting, Sitting after) {
        return sitting.dateFrom() != null
                && after.dateFrom() != null
                && sitting.dateFrom().isBefore(after.dateFrom());
    }

    private String when(Deliberation each) {
        return sittings.find(each.sittingId()).map(Sitting::dateInWords).orElse("次回未定");
    }

    private static String on(LocalDate day) {
        return day == null ? "" : "　" + JapaneseDate.format(day);
    }
}
