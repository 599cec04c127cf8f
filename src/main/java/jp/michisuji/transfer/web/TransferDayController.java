package jp.michisuji.transfer.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.TransferDays;
import jp.michisuji.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 移管日を変える画面。初めに動く期限を見せ、同じ日でもう一度送られたら変える。 */
@Controller
@Requires(Action.TRANSFER_MOVE)
class TransferDayController {

    private final TransferAccess access;
    private final TransferDays days;

    TransferDayController(TransferAccess access, TransferDays days) {
        this.access = access;
        this.days = days;
    }

    @GetMapping("/transfers/{id}/day")
    String ask(@PathVariable long id, @ModelAttribute("form") TransferDayForm form, Model model) {
        Transfer transfer = movable(id);
        form.showNow(transfer.transferOn());
        return page(transfer, model);
    }

    @PostMapping("/transfers/{id}/day")
    String set(
            @PathVariable long id,
            @Valid @ModelAttribute("form") TransferDayForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Transfer transfer = movable(id);
        form.getDate().demand("date", "移管日", errors);
        if (errors.hasErrors()) {
            return page(transfer, model);
        }
        LocalDate date = form.getDate().date();
        if (!form.confirmed()) {
            form.markSeen();
            model.addAttribute("forecast", days.forecast(id, date));
            return page(transfer, model);
        }
        days.set(id, form.before(), date, form.getReason().strip(), access.actor(transfer));
        flash.addFlashAttribute("success", "移管日を" + JapaneseDate.format(date) + "にしました。移管日から数えた期限も動きました。");
        return "redirect:/transfers/{id}";
    }

    private Transfer movable(long id) {
        Transfer transfer = access.demand(id, Action.TRANSFER_MOVE);
        if (!TransferDays.movable(transfer)) {
            throw new NotFoundException();
        }
        return transfer;
    }

    private String page(Transfer transfer, Model model) {
        return access.page(transfer, "移管日を変える", "transfer/day", model);
    }
}
