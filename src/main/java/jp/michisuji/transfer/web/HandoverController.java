package jp.michisuji.transfer.web;

import jakarta.validation.Valid;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.transfer.HandoverDesk;
import jp.michisuji.transfer.HandoverItem;
import jp.michisuji.transfer.Handovers;
import jp.michisuji.transfer.Transfer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 引継書を直す画面。確認がすべてそろうまで直せる。 */
@Controller
@Requires(Action.HANDOVER_EDIT)
class HandoverController {

    private final TransferAccess access;
    private final Handovers handovers;
    private final HandoverDesk desk;

    HandoverController(TransferAccess access, Handovers handovers, HandoverDesk desk) {
        this.access = access;
        this.handovers = handovers;
        this.desk = desk;
    }

    @GetMapping("/transfers/{id}/handover/edit")
    String edit(@PathVariable long id, Model model) {
        Transfer transfer = access.demand(id, Action.HANDOVER_EDIT);
        model.addAttribute("form", HandoverSheet.of(handovers.of(id)));
        return page(transfer, model);
    }

    @PostMapping("/transfers/{id}/handover/edit")
    String save(
            @PathVariable long id,
            @Valid @ModelAttribute("form") HandoverSheet form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Transfer transfer = access.demand(id, Action.HANDOVER_EDIT);
        if (errors.hasErrors()) {
            return page(transfer, model);
        }
        int cleared = desk.write(id, form.items(handovers.of(id)), access.actor(transfer));
        flash.addFlashAttribute(
                "success", cleared == 0 ? "引継書を直しました。" : "引継書を直しました。" + cleared + "件の確認を消し、すべての当事者に改めて確認を求めました。");
        return "redirect:/transfers/{id}/handover";
    }

    private String page(Transfer transfer, Model model) {
        model.addAttribute("kinds", HandoverItem.Kind.values());
        return access.page(transfer, "引継書を直す", "transfer/handover-edit", model);
    }
}
