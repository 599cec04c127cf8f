package jp.michisuji.overview.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** 案件の経過とこれから。どの会議体で、いつ、どうなったかと、これから通る会議の見込み。 */
@Component
class ItemCourse {

    private final Deliberations deliberations;
    private final Verdicts verdicts;
    private final Sittings sittings;
    private final ForeseenStages foreseen;

    ItemCourse(Deliberations deliberations, Verdicts verdicts, Sittings sittings, ForeseenStages foreseen) {
        this.deliberations = deliberations;
        this.verdicts = verdicts;
        this.sittings = sittings;
        this.foreseen = foreseen;
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

    /** この段階のあとに通る会議体と、その見込みの日。終わりの段階なら空。 */
    List<String> ahead(ReformItem item, Stage now) {
        List<Stage> road = item.stages();
        List<String> lines = new ArrayList<>();
        for (Stage stage : road.subList(road.indexOf(now) + 1, road.size())) {
            lines.add(stage.label() + "　" + foreseen.of(item.id(), stage.bodyCode()));
        }
        if (item.targetOn() != null) {
            lines.add("目標日　" + JapaneseDate.format(item.targetOn()));
        }
        return lines;
    }

    private String when(Deliberation each) {
        return Optional.ofNullable(each.sittingId())
                .flatMap(sittings::find)
                .map(Sitting::dateInWords)
                .orElse("次回未定");
    }

    private static String on(LocalDate day) {
        return day == null ? "" : "　" + JapaneseDate.format(day);
    }
}
