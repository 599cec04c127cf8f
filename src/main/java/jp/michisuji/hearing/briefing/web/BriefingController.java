package jp.michisuji.hearing.briefing.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.briefing.BriefingMaterials;
import jp.michisuji.hearing.briefing.BriefingQuestions;
import jp.michisuji.hearing.briefing.Briefings;
import jp.michisuji.meeting.DeliberatedItems;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 職員向け説明会の一覧と、一つの説明会の画面。 */
@Controller
class BriefingController {

    /** 一覧の一行。 */
    record Line(Hearing briefing, String itemTitle, int sessions, int left, int unanswered) {}

    private final Briefings briefings;
    private final BriefingQuestions questions;
    private final BriefingMaterials materials;
    private final BriefingPage page;
    private final DeliberatedItems items;
    private final Organization organization;

    BriefingController(
            Briefings briefings,
            BriefingQuestions questions,
            BriefingMaterials materials,
            BriefingPage page,
            DeliberatedItems items,
            Organization organization) {
        this.briefings = briefings;
        this.questions = questions;
        this.materials = materials;
        this.page = page;
        this.items = items;
        this.organization = organization;
    }

    @GetMapping("/briefings")
    @Requires(Action.HEARING_READ)
    String list(Model model) {
        model.addAttribute("lines", page.all().stream().map(this::line).toList());
        model.addAttribute(
                "crumbs", List.of(new Crumb("ホーム", "/"), new Crumb("意見聴取", "/hearings"), new Crumb("職員向け説明会", null)));
        return "briefings/list";
    }

    @GetMapping("/briefings/{id}")
    @Requires(Action.HEARING_READ)
    String show(@PathVariable long id, Model model) {
        Hearing briefing = page.get(id);
        model.addAttribute("briefing", briefing);
        model.addAttribute("itemTitle", items.item(briefing.itemId()).title());
        model.addAttribute(
                "explainer",
                organization.findPost(briefing.explainingPost()).map(Post::name).orElse(briefing.explainingPost()));
        model.addAttribute("lines", page.lines(briefing));
        model.addAttribute("sections", page.sections());
        model.addAttribute("questions", questions.of(id));
        model.addAttribute("unanswered", questions.unanswered(id).size());
        model.addAttribute("materials", materials.of(id));
        model.addAttribute("closed", briefings.closed(briefing));
        model.addAttribute("explains", page.explains(briefing));
        model.addAttribute("mayPlan", page.explains(briefing) && briefing.movable());
        model.addAttribute("crumbs", BriefingPage.crumbs(briefing, null));
        return "briefings/show";
    }

    private Line line(Hearing briefing) {
        List<BriefingPage.SessionLine> open = page.lines(briefing).stream()
                .filter(line -> !line.session().cancelled())
                .toList();
        int left = open.stream()
                .filter(BriefingPage.SessionLine::open)
                .mapToInt(BriefingPage.SessionLine::left)
                .sum();
        return new Line(
                briefing,
                items.item(briefing.itemId()).title(),
                open.size(),
                left,
                questions.unanswered(briefing.id()).size());
    }
}
