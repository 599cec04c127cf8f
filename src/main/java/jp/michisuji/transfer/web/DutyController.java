package jp.michisuji.transfer.web;

import java.util.List;
import java.util.Optional;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.transfer.Duty;
import jp.michisuji.transfer.DutySight;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.TransferStart;
import jp.michisuji.transfer.Transfers;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 一つの業務の画面。誰が出し、誰が何を受けるか、移管はどこまで来たか。 */
@Controller
class DutyController {

    private final DutySight sight;
    private final Transfers transfers;
    private final TransferPage page;
    private final TransferStart start;
    private final Permissions permissions;
    private final CurrentUser user;

    DutyController(
            DutySight sight,
            Transfers transfers,
            TransferPage page,
            TransferStart start,
            Permissions permissions,
            CurrentUser user) {
        this.sight = sight;
        this.transfers = transfers;
        this.page = page;
        this.start = start;
        this.permissions = permissions;
        this.user = user;
    }

    @GetMapping("/duties/{id:\\d+}")
    @Requires(Action.DUTY_READ)
    String show(@PathVariable long id, Model model) {
        Duty duty = sight.duty(id);
        Optional<Transfer> running = transfers.ofDuty(id);
        running.ifPresentOrElse(transfer -> page.fill(transfer, model), () -> page.fillWithoutTransfer(duty, model));
        String refusal = start.refusal(duty).orElse(null);
        model.addAttribute("duty", duty);
        model.addAttribute("transfer", running.orElse(null));
        model.addAttribute("itemVisible", duty.itemId() != null && sight.sees(duty.itemId()));
        model.addAttribute("refusal", refusal);
        model.addAttribute("mayStart", refusal == null && permissions.allows(Action.TRANSFER_START));
        model.addAttribute("mayEdit", permissions.allows(Action.DUTY_EDIT));
        model.addAttribute("crumbs", List.of(Crumb.home(), new Crumb("星取表", "/duties"), Crumb.here(duty.name())));
        return "transfer/duty";
    }

    @PostMapping("/duties/{id:\\d+}/transfer")
    @Requires(Action.TRANSFER_START)
    String begin(@PathVariable long id, RedirectAttributes flash) {
        long transfer = start.begin(id, user.actor());
        flash.addFlashAttribute("success", "手続を始めました。最初の仕事が取りまとめ課長に届きました。");
        return "redirect:/transfers/" + transfer;
    }
}
