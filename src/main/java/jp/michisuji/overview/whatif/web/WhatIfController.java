package jp.michisuji.overview.whatif.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.overview.whatif.Rehearsal;
import jp.michisuji.overview.whatif.WhatIfDesk;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** 仮に変えてみる画面。変更を番地に重ね、何も保存せずに、ずれと間に合わなさを見せる。 */
@Controller
class WhatIfController {

    private final WhatIfDesk rehearsing;
    private final Permissions permissions;

    WhatIfController(WhatIfDesk rehearsing, Permissions permissions) {
        this.rehearsing = rehearsing;
        this.permissions = permissions;
    }

    /** 加える変更が送られ、当てられるものなら、それを重ねた番地へ移る。 */
    @GetMapping(TrialLinks.PAGE)
    @Requires(Action.SCHEDULE_READ)
    String rehearse(
            @ModelAttribute("form") TrialForm form,
            BindingResult errors,
            @RequestParam MultiValueMap<String, String> query,
            Model model) {
        List<String> codes = query.getOrDefault("c", List.of()).stream()
                .filter(code -> !code.isBlank())
                .distinct()
                .limit(WhatIfDesk.MOST)
                .toList();
        TrialLinks links = new TrialLinks(codes, form.getSubject());
        if (form.getKind() != null) {
            check(form, codes, errors);
            if (!errors.hasErrors()) {
                return "redirect:" + links.with(form.code());
            }
        }
        return page(rehearsing.of(codes), links, model);
    }

    private void check(TrialForm form, List<String> codes, BindingResult errors) {
        form.check(errors);
        if (codes.size() >= WhatIfDesk.MOST) {
            errors.reject("many", "一度に重ねられる変更は" + WhatIfDesk.MOST + "個までです。どれかを外してから加えてください。");
        }
        if (!errors.hasErrors()) {
            rehearsing
                    .read(form.code())
                    .problem()
                    .ifPresent(problem -> errors.rejectValue(form.field(), "refused", problem));
        }
    }

    private String page(Rehearsal rehearsal, TrialLinks links, Model model) {
        model.addAttribute("rehearsal", rehearsal);
        model.addAttribute("links", links);
        model.addAttribute("offers", rehearsing.offers(links.subject()));
        model.addAttribute("mayPlan", permissions.allows(Action.SCHEDULE_PLAN));
        model.addAttribute("crumbs", List.of(Crumb.home(), new Crumb("工程表", "/schedule"), Crumb.here("仮に変えてみる")));
        return "overview/what-if";
    }
}
