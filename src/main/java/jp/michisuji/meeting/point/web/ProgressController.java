package jp.michisuji.meeting.point.web;

import java.util.List;
import java.util.Objects;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.point.OpenPoint;
import jp.michisuji.meeting.point.PointLine;
import jp.michisuji.meeting.point.ProgressAreas;
import jp.michisuji.meeting.point.ProgressBoard;
import jp.michisuji.meeting.point.ProgressFilter;
import jp.michisuji.web.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 取組の進捗状況表の画面。 */
@Controller
class ProgressController {

    private final ProgressBoard board;
    private final ProgressAreas areas;
    private final PointAccess access;

    ProgressController(ProgressBoard board, ProgressAreas areas, PointAccess access) {
        this.board = board;
        this.areas = areas;
        this.access = access;
    }

    @GetMapping("/progress")
    @Requires(Action.MEETING_READ)
    String show(ProgressFilter filter, Model model) {
        model.addAttribute("crumbs", PointAccess.crumbs(null, null));
        model.addAttribute("sheet", board.sheet(filter));
        model.addAttribute("filter", filter);
        model.addAttribute("areas", areas.names());
        model.addAttribute("statuses", List.of(OpenPoint.IN_PROGRESS, OpenPoint.INVESTIGATING, OpenPoint.DONE));
        model.addAttribute("owners", owners(board.lines()));
        model.addAttribute("mayEnter", access.mayEnter());
        return "meeting/progress";
    }

    private static List<Choice> owners(List<PointLine> lines) {
        return lines.stream()
                .filter(line -> Objects.nonNull(line.ownerName()))
                .map(line -> Choice.of(line.point().ownerPost(), line.ownerName()))
                .distinct()
                .toList();
    }
}
