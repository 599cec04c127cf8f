package jp.michisuji.transfer.web;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.VisibleItems;
import jp.michisuji.transfer.Destination;
import jp.michisuji.transfer.Duties;
import jp.michisuji.transfer.Duty;
import jp.michisuji.transfer.DutyRegister;
import jp.michisuji.transfer.DutySection;
import jp.michisuji.transfer.DutySections;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 一つの業務を直す画面。引継ぎ先と分担、引継ぎ先ごとの人数、備考。移管日はここでは変えない。 */
@Controller
@Requires(Action.DUTY_EDIT)
class DutyEditController {

    private final Duties duties;
    private final DutySections sections;
    private final DutyRegister register;
    private final VisibleItems items;
    private final CurrentUser user;

    DutyEditController(
            Duties duties, DutySections sections, DutyRegister register, VisibleItems items, CurrentUser user) {
        this.duties = duties;
        this.sections = sections;
        this.register = register;
        this.items = items;
        this.user = user;
    }

    @GetMapping("/duties/{id}/edit")
    String show(@PathVariable long id, @ModelAttribute("form") DutyEditForm form, Model model) {
        Duty duty = duties.get(id);
        form.show(duty);
        return page(duty, form, model);
    }

    @PostMapping("/duties/{id}/edit")
    String save(
            @PathVariable long id,
            @Valid @ModelAttribute("form") DutyEditForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Duty duty = duties.get(id);
        form.check(names(), errors);
        if (errors.hasErrors()) {
            return page(duty, form, model);
        }
        if (duty.version() != form.getVersion()) {
            throw new ConflictException("他の職員が先にこの業務を直しました");
        }
        register.edit(duty, form.chosen(), form.noteOrNull(), item(duty, form), user.actor());
        flash.addFlashAttribute("success", "業務「" + duty.name() + "」を直しました。");
        return "redirect:/duties/{id}";
    }

    /** 決まっている改革案件は変えない。 */
    private Long item(Duty duty, DutyEditForm form) {
        return duty.itemId() == null && form.getItem() != null
                ? items.get(form.getItem()).id()
                : duty.itemId();
    }

    private Set<String> names() {
        return sections.all().stream().map(DutySection::name).collect(Collectors.toSet());
    }

    private String page(Duty duty, DutyEditForm form, Model model) {
        form.addSpareRows();
        model.addAttribute("duty", duty);
        model.addAttribute("sections", sections.all());
        model.addAttribute("items", duty.itemId() == null ? items.all() : List.<ReformItem>of());
        model.addAttribute("sum", sum(duty.destinations()));
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.home(),
                        new Crumb("星取表", "/duties"),
                        new Crumb(duty.name(), "/duties/" + duty.id()),
                        Crumb.here("業務を直す")));
        return "transfer/duty-edit";
    }

    private static String sum(List<Destination> destinations) {
        return destinations.stream()
                .map(Destination::people)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros()
                .toPlainString();
    }
}
