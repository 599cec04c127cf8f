package jp.michisuji.transfer.web;

import jakarta.validation.Valid;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.TransferStop;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 移管を取り止める画面。 */
@Controller
@Requires(Action.TRANSFER_STOP)
class TransferStopController {

    private final TransferAccess access;
    private final TransferStop stop;

    TransferStopController(TransferAccess access, TransferStop stop) {
        this.access = access;
        this.stop = stop;
    }

    @GetMapping("/transfers/{id}/stop")
    String ask(@PathVariable long id, @ModelAttribute("form") ReasonForm form, Model model) {
        return page(access.demand(id, Action.TRANSFER_STOP), model);
    }

    @PostMapping("/transfers/{id}/stop")
    String stop(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Transfer transfer = access.demand(id, Action.TRANSFER_STOP);
        if (errors.hasErrors()) {
            return page(transfer, model);
        }
        stop.stop(id, form.getReason().strip(), access.actor(transfer));
        flash.addFlashAttribute("success", "移管を取り止めました。開いていた仕事は受付箱から消えました。");
        return "redirect:/transfers/{id}";
    }

    private String page(Transfer transfer, Model model) {
        return access.page(transfer, "移管を取り止める", "transfer/stop", model);
    }
}
