package jp.michisuji.transfer.web;

import jakarta.validation.Valid;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.transfer.Requirement;
import jp.michisuji.transfer.RequirementDesk;
import jp.michisuji.transfer.RequirementDesk.Report;
import jp.michisuji.transfer.Requirements;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 要る手続を、資料を添えて閉じる画面。 */
@Controller
@Requires(Action.REQUIREMENT_EDIT)
class RequirementController {

    private final TransferAccess access;
    private final Requirements requirements;
    private final RequirementDesk desk;

    RequirementController(TransferAccess access, Requirements requirements, RequirementDesk desk) {
        this.access = access;
        this.requirements = requirements;
        this.desk = desk;
    }

    @GetMapping("/transfers/{id}/requirements/{line}")
    String ask(@PathVariable long id, @PathVariable long line, @ModelAttribute("form") StepInput form, Model model) {
        Transfer transfer = access.demand(id, Action.REQUIREMENT_EDIT);
        return page(transfer, closable(transfer, line), model);
    }

    @PostMapping("/transfers/{id}/requirements/{line}")
    String close(
            @PathVariable long id,
            @PathVariable long line,
            @Valid @ModelAttribute("form") StepInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Transfer transfer = access.demand(id, Action.REQUIREMENT_EDIT);
        Requirement requirement = requirements.find(id, line).orElseThrow(NotFoundException::new);
        form.getDate().demand("date", "済んだ日", errors);
        StepPaper.demand(form, errors);
        if (errors.hasErrors()) {
            return page(transfer, requirement, model);
        }
        Report report = new Report(form.getDate().date(), form.strippedNote(), StepPaper.of(form));
        desk.close(id, line, report, access.actor(transfer));
        flash.addFlashAttribute("success", "「" + requirement.need().label() + "」を済んだとしました。");
        return "redirect:/transfers/{id}";
    }

    private Requirement closable(Transfer transfer, long line) {
        return requirements
                .find(transfer.id(), line)
                .filter(requirement -> RequirementDesk.closable(transfer, requirement))
                .orElseThrow(NotFoundException::new);
    }

    private String page(Transfer transfer, Requirement line, Model model) {
        model.addAttribute("line", line);
        return access.page(transfer, line.need().label() + "を閉じる", "transfer/requirement", model);
    }
}
