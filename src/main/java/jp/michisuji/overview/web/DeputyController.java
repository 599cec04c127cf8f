package jp.michisuji.overview.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.access.SuccessionDesk;
import jp.michisuji.organization.DeputyCircleException;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 代理の順。職ごとの代理と上司を並べ、定める。 */
@Controller
@RequestMapping(DeputyController.PATH)
class DeputyController {

    static final String PATH = "/settings/deputies";

    private final DeputyPage page;
    private final DeputyChecks checks;
    private final SuccessionDesk desk;
    private final Organization organization;
    private final Permissions permissions;

    DeputyController(
            DeputyPage page,
            DeputyChecks checks,
            SuccessionDesk desk,
            Organization organization,
            Permissions permissions) {
        this.page = page;
        this.checks = checks;
        this.desk = desk;
        this.organization = organization;
        this.permissions = permissions;
    }

    @GetMapping
    @Requires(Action.SETTINGS_READ)
    String list(Model model) {
        model.addAttribute("crumbs", List.of(Crumb.home(), new Crumb("設定", "/settings"), Crumb.here("代理の順")));
        model.addAttribute("rows", page.rows());
        model.addAttribute("mayEdit", permissions.allows(Action.ORGANIZATION_EDIT));
        return "overview/deputies";
    }

    @GetMapping("/{postCode}")
    @Requires(Action.ORGANIZATION_EDIT)
    String ask(@PathVariable String postCode, Model model) {
        Post post = known(postCode);
        model.addAttribute("form", page.form(post));
        return show(post, model);
    }

    @PostMapping("/{postCode}")
    @Requires(Action.ORGANIZATION_EDIT)
    String decide(
            @PathVariable String postCode,
            @ModelAttribute("form") DeputyForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Post post = known(postCode);
        checks.check(post, form, errors);
        if (errors.hasErrors()) {
            return show(post, model);
        }
        try {
            desk.decide(form.successionOf(post.code()));
        } catch (DeputyCircleException meanwhile) {
            errors.rejectValue("first", "circle", "確かめている間にほかの職の代理が変わり、代理をたどるとこの職に戻ります。もう一度選んでください。");
            return show(post, model);
        }
        flash.addFlashAttribute("success", "「" + post.name() + "」の代理の順を定めました。");
        return "redirect:" + PATH;
    }

    private Post known(String postCode) {
        return organization.findPost(postCode).orElseThrow(NotFoundException::new);
    }

    private String show(Post post, Model model) {
        model.addAttribute(
                "crumbs",
                List.of(Crumb.home(), new Crumb("設定", "/settings"), new Crumb("代理の順", PATH), Crumb.here(post.name())));
        model.addAttribute("post", post);
        model.addAttribute("derived", page.derivedSuperior(post));
        model.addAttribute("posts", page.choicesBeside(post));
        return "overview/deputy";
    }
}
