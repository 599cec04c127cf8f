package jp.michisuji.hearing.briefing.web;

import jakarta.validation.Valid;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.briefing.BriefingQuestion;
import jp.michisuji.hearing.briefing.BriefingQuestions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 説明会に質問し、質問に答える。 */
@Controller
class QuestionController {

    private final BriefingPage page;
    private final BriefingQuestions questions;
    private final CurrentUser user;

    QuestionController(BriefingPage page, BriefingQuestions questions, CurrentUser user) {
        this.page = page;
        this.questions = questions;
        this.user = user;
    }

    @GetMapping("/briefings/{id}/questions/new")
    @Requires(Action.BRIEFING_ASK)
    String ask(@PathVariable long id, @ModelAttribute("form") QuestionText form, Model model) {
        return form(page.get(id), null, model);
    }

    @PostMapping("/briefings/{id}/questions")
    @Requires(Action.BRIEFING_ASK)
    String asked(
            @PathVariable long id,
            @Valid @ModelAttribute("form") QuestionText form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return form(page.get(id), null, model);
        }
        questions.ask(id, form.getText().strip(), user.actor());
        flash.addFlashAttribute("success", "質問しました。説明する職が答えると、この画面に公開されます。");
        return "redirect:/briefings/{id}";
    }

    @GetMapping("/briefings/{id}/questions/{question}")
    @Requires(Action.BRIEFING_EDIT)
    String answer(@PathVariable long id, @PathVariable long question, Model model) {
        Hearing briefing = page.demandExplainer(id);
        BriefingQuestion known = questions.get(id, question);
        model.addAttribute("form", QuestionText.of(known.answer()));
        return form(briefing, known, model);
    }

    @PostMapping("/briefings/{id}/questions/{question}")
    @Requires(Action.BRIEFING_EDIT)
    String answered(
            @PathVariable long id,
            @PathVariable long question,
            @Valid @ModelAttribute("form") QuestionText form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Hearing briefing = page.demandExplainer(id);
        if (errors.hasErrors()) {
            return form(briefing, questions.get(id, question), model);
        }
        questions.answer(id, question, form.getText().strip(), user.actorAs(briefing.explainingPost()));
        flash.addFlashAttribute("success", "回答を公開しました。");
        return "redirect:/briefings/{id}";
    }

    private String form(Hearing briefing, BriefingQuestion question, Model model) {
        model.addAttribute("briefing", briefing);
        model.addAttribute("question", question);
        model.addAttribute("crumbs", BriefingPage.crumbs(briefing, question == null ? "質問する" : "質問に答える"));
        return "briefings/question";
    }
}
