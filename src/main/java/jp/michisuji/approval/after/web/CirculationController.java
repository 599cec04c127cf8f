package jp.michisuji.approval.after.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.after.CirculationDesk;
import jp.michisuji.approval.register.ApprovalAudience;
import jp.michisuji.organization.Post;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 起案者が、回議に付す前に根回しを、決裁のあとに供覧を回す画面。 */
@Controller
@Requires(Action.APPROVAL_DRAFT)
class CirculationController {

    private static final String PATH = "/approvals/{id}/circulation";

    private final ApprovalAudience audience;
    private final CirculationDesk desk;
    private final CirculationPage page;
    private final CurrentUser user;

    CirculationController(ApprovalAudience audience, CirculationDesk desk, CirculationPage page, CurrentUser user) {
        this.audience = audience;
        this.desk = desk;
        this.page = page;
        this.user = user;
    }

    @GetMapping(PATH)
    String ask(@PathVariable long id, @ModelAttribute("form") CirculationInput form, Model model) {
        return page.show(audience.own(id), model);
    }

    @PostMapping(PATH)
    String send(
            @PathVariable long id,
            @Valid @ModelAttribute("form") CirculationInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Approval approval = audience.own(id);
        List<String> known = page.choices(approval).stream().map(Post::code).toList();
        if (form.getPosts().isEmpty() || !known.containsAll(form.getPosts())) {
            errors.rejectValue("posts", "unknown", "回す職を一覧から選んでください。");
        }
        if (errors.hasErrors()) {
            return page.show(approval, model);
        }
        desk.send(id, form.getPosts(), form.getReason().strip(), user.actorAs(approval.drafterPost()));
        flash.addFlashAttribute(
                "success",
                form.getPosts().size() + "の職に"
                        + CirculationDesk.kindFor(approval).label() + "を回しました。");
        return "redirect:/approvals/{id}";
    }
}
