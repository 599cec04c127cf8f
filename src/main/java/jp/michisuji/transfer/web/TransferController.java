package jp.michisuji.transfer.web;

import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.transfer.DutySight;
import jp.michisuji.transfer.HandoverItem;
import jp.michisuji.transfer.Handovers;
import jp.michisuji.transfer.Transfer;
import jp.michisuji.transfer.TransferParties;
import jp.michisuji.transfer.Waivers;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 一つの移管の画面と、刷れる引継書。 */
@Controller
@Requires(Action.TRANSFER_READ)
class TransferController {

    private final DutySight sight;
    private final TransferPage page;
    private final Handovers handovers;
    private final TransferParties parties;
    private final Waivers waivers;
    private final StepFacts facts;

    TransferController(
            DutySight sight,
            TransferPage page,
            Handovers handovers,
            TransferParties parties,
            Waivers waivers,
            StepFacts facts) {
        this.sight = sight;
        this.page = page;
        this.handovers = handovers;
        this.parties = parties;
        this.waivers = waivers;
        this.facts = facts;
    }

    @GetMapping("/transfers/{id}")
    String show(@PathVariable long id, Model model) {
        Transfer transfer = sight.transfer(id);
        page.fill(transfer, model);
        model.addAttribute("duty", sight.duty(transfer.dutyId()));
        model.addAttribute(
                "crumbs",
                java.util.List.of(
                        Crumb.home(),
                        new Crumb("星取表", "/duties"),
                        new Crumb(transfer.dutyName(), "/duties/" + transfer.dutyId()),
                        Crumb.here("移管")));
        return "transfer/show";
    }

    @GetMapping("/transfers/{id}/handover")
    String handover(@PathVariable long id, Model model) {
        Transfer transfer = sight.transfer(id);
        model.addAttribute("transfer", transfer);
        model.addAttribute("duty", sight.duty(transfer.dutyId()));
        model.addAttribute("leadName", facts.postName(transfer.leadPost()));
        model.addAttribute("kinds", HandoverItem.Kind.values());
        model.addAttribute("items", handovers.of(id));
        model.addAttribute("parties", facts.named(parties.of(id)));
        model.addAttribute("waiver", waivers.of(id).orElse(null));
        model.addAttribute("crumbs", TransferAccess.trail(transfer, "引継書"));
        return "transfer/handover-print";
    }
}
