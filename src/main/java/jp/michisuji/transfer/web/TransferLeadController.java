package jp.michisuji.transfer.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Rank;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.TransferLead;
import jp.michisuji.web.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 取りまとめ課長を替える画面。 */
@Controller
@Requires(Action.TRANSFER_LEAD)
class TransferLeadController {

    private final TransferAccess access;
    private final TransferLead lead;
    private final Organization organization;

    TransferLeadController(TransferAccess access, TransferLead lead, Organization organization) {
        this.access = access;
        this.lead = lead;
        this.organization = organization;
    }

    @GetMapping("/transfers/{id}/lead")
    String ask(@PathVariable long id, @ModelAttribute("form") ReasonForm form, Model model) {
        Transfer transfer = access.demand(id, Action.TRANSFER_LEAD);
        form.setChoice(transfer.leadPost());
        return page(transfer, model);
    }

    @PostMapping("/transfers/{id}/lead")
    String change(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Transfer transfer = access.demand(id, Action.TRANSFER_LEAD);
        if (chiefs().stream().noneMatch(chief -> chief.value().equals(form.getChoice()))) {
            errors.rejectValue("choice", "missing", "新しい取りまとめ課長を選んでください。");
        }
        if (errors.hasErrors()) {
            return page(transfer, model);
        }
        int moved = lead.change(id, form.getChoice(), form.getReason().strip(), access.actor(transfer));
        flash.addFlashAttribute("success", "取りまとめ課長を替えました。開いていた仕事" + moved + "件も移りました。");
        return "redirect:/transfers/{id}";
    }

    private List<Choice> chiefs() {
        return organization.posts().stream()
                .filter(post -> post.rank() == Rank.KACHO)
                .map(post -> Choice.of(post.code(), post.name()))
                .toList();
    }

    private String page(Transfer transfer, Model model) {
        model.addAttribute("chiefs", chiefs());
        return access.page(transfer, "取りまとめ課長を替える", "transfer/lead", model);
    }
}
