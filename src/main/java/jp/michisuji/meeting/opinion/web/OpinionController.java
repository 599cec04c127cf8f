package jp.michisuji.meeting.opinion.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Opinion;
import jp.michisuji.meeting.OpinionState;
import jp.michisuji.meeting.Opinions;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.opinion.OpinionBoard;
import jp.michisuji.meeting.opinion.OpinionFilter;
import jp.michisuji.meeting.sight.MeetingSight;
import jp.michisuji.web.Choice;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 意見・指摘事項の一覧と、一件の画面。 */
@Controller
@Requires(Action.MEETING_READ)
class OpinionController {

    private static final int PAGE = 30;

    private final OpinionBoard board;
    private final Opinions opinions;
    private final MeetingSight sight;
    private final OpinionPage page;
    private final Bodies bodies;
    private final Sittings sittings;
    private final OpinionChoices choices;

    OpinionController(
            OpinionBoard board,
            Opinions opinions,
            MeetingSight sight,
            OpinionPage page,
            Bodies bodies,
            Sittings sittings,
            OpinionChoices choices) {
        this.board = board;
        this.opinions = opinions;
        this.sight = sight;
        this.page = page;
        this.bodies = bodies;
        this.sittings = sittings;
        this.choices = choices;
    }

    @GetMapping("/opinions")
    String list(OpinionFilter filter, HttpServletRequest request, Model model) {
        int wanted = filter.page() == null ? 1 : filter.page();
        Paging paging = Paging.of(wanted, PAGE, board.count(filter), request);
        model.addAttribute("crumbs", List.of(Crumb.home(), new Crumb("会議", "/meetings"), Crumb.here("意見・指摘事項")));
        model.addAttribute("filter", filter);
        model.addAttribute("paging", paging);
        model.addAttribute("lines", board.lines(filter, paging.offset(), PAGE));
        model.addAttribute("counts", board.counts(filter));
        model.addAttribute("states", OpinionState.values());
        model.addAttribute("owners", choices.posts());
        model.addAttribute(
                "bodies",
                bodies.all().stream()
                        .map(body -> Choice.of(body.code(), body.name()))
                        .toList());
        model.addAttribute("sittings", sittingChoice(filter));
        return "opinion/list";
    }

    /** 会議は、その画面から絞って来たときだけ選択肢に出す。すべての会議を並べると長すぎる。 */
    private List<Choice> sittingChoice(OpinionFilter filter) {
        return Stream.ofNullable(filter.sitting())
                .flatMap(id -> sittings.find(id).stream())
                .map(sitting -> Choice.of(String.valueOf(sitting.id()), sitting.title()))
                .toList();
    }

    @GetMapping("/opinions/{id}")
    String show(@PathVariable long id, Model model) {
        Opinion it = opinions.get(id);
        sight.demand(it);
        model.addAttribute("crumbs", OpinionPage.crumbs(Crumb.here("意見・指摘事項 " + it.label())));
        page.fill(it, model);
        return "opinion/show";
    }
}
