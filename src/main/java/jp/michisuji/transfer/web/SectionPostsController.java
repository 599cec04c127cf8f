package jp.michisuji.transfer.web;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.transfer.DutySection;
import jp.michisuji.transfer.DutySections;
import jp.michisuji.transfer.SectionPosts;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/** 課・部に当たる職を決める画面。 */
@Controller
@Requires(Action.DUTY_EDIT)
class SectionPostsController {

    private static final String PATH = DutySectionController.PATH + "/posts";

    private final DutySections sections;
    private final SectionPosts posts;
    private final Organization organization;
    private final CurrentUser user;

    SectionPostsController(DutySections sections, SectionPosts posts, Organization organization, CurrentUser user) {
        this.sections = sections;
        this.posts = posts;
        this.organization = organization;
        this.user = user;
    }

    @GetMapping(PATH)
    String show(@RequestParam String name, @ModelAttribute("form") SectionPostsForm form, Model model) {
        DutySection section = sections.get(name);
        form.show(section);
        return page(section, model);
    }

    @PostMapping(PATH)
    String assign(
            @RequestParam String name,
            @ModelAttribute("form") SectionPostsForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        DutySection section = sections.get(name);
        Set<String> wanted = new HashSet<>(form.getPosts());
        List<String> chosen = posts.choices(section).stream()
                .map(Post::code)
                .filter(wanted::contains)
                .toList();
        if (chosen.size() < wanted.size()) {
            errors.rejectValue("posts", "unknown", "職を一覧から選んでください。");
            return page(section, model);
        }
        posts.assign(form.before(section), chosen, user.actor());
        flash.addFlashAttribute("success", "「" + name + "」に当たる職を決めました。");
        return "redirect:" + address(name);
    }

    private String page(DutySection section, Model model) {
        model.addAttribute("section", section);
        model.addAttribute("groups", groups(section));
        model.addAttribute(
                "crumbs",
                DutySectionController.crumbs(new Crumb(section.name(), address(section.name())), Crumb.here("職を当てる")));
        return "transfer/section-posts";
    }

    /** 職を部・総合支所ごとに。 */
    private Map<String, List<Post>> groups(DutySection section) {
        return posts.choices(section).stream()
                .collect(Collectors.groupingBy(
                        post -> organization
                                .unit(organization.departmentOf(post.code()))
                                .name(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static String address(String section) {
        return DutySectionController.PATH + "?name=" + UriUtils.encode(section, StandardCharsets.UTF_8);
    }
}
