package jp.michisuji.meeting.paperwork.web;

import jakarta.validation.Valid;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.paperwork.Edition;
import jp.michisuji.meeting.paperwork.Editions;
import jp.michisuji.meeting.paperwork.Leaf;
import jp.michisuji.meeting.paperwork.PaperKind;
import jp.michisuji.meeting.paperwork.Paperwork;
import jp.michisuji.meeting.paperwork.Sealing;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 確定した会議の文書を版として納める。納めるものを見せてから納める。 */
@Controller
@Requires(Action.EDITION_SEAL)
class EditionController {

    private final Paperwork paperwork;
    private final Sealing sealing;
    private final Editions editions;
    private final Sittings sittings;
    private final Bodies bodies;
    private final Permissions permissions;
    private final CurrentUser user;

    EditionController(
            Paperwork paperwork,
            Sealing sealing,
            Editions editions,
            Sittings sittings,
            Bodies bodies,
            Permissions permissions,
            CurrentUser user) {
        this.paperwork = paperwork;
        this.sealing = sealing;
        this.editions = editions;
        this.sittings = sittings;
        this.bodies = bodies;
        this.permissions = permissions;
        this.user = user;
    }

    @PostMapping("/meetings/{id}/documents")
    String seal(@PathVariable long id, RedirectAttributes flash) {
        demand(id);
        sealing.seal(id, user.actor());
        flash.addFlashAttribute("success", "今の中身を第1版として納めました。");
        return "redirect:/meetings/{id}/documents";
    }

    @GetMapping("/meetings/{id}/documents/{kind}/edition")
    String ask(
            @PathVariable long id, @PathVariable String kind, @ModelAttribute("form") EditionReason form, Model model) {
        demand(id);
        return page(leaf(id, kind), form, model);
    }

    @PostMapping("/meetings/{id}/documents/{kind}/edition")
    String correct(
            @PathVariable long id,
            @PathVariable String kind,
            @Valid @ModelAttribute("form") EditionReason form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        demand(id);
        Leaf leaf = leaf(id, kind);
        if (errors.hasErrors()) {
            return page(leaf, form, model);
        }
        Edition issued = sealing.correct(
                id, leaf.kind(), form.getSeen(), form.getReason().strip(), user.actor());
        flash.addFlashAttribute("success", leaf.kind().label() + "の" + issued.label() + "を納めました。前の版も残っています。");
        return "redirect:/meetings/{id}/documents";
    }

    private void demand(long sittingId) {
        permissions.demandOn(
                Action.EDITION_SEAL,
                bodies.get(sittings.get(sittingId).bodyCode()).secretariatPost());
    }

    private Leaf leaf(long id, String kind) {
        return paperwork.leaf(
                id, PaperKind.coded(kind).filter(PaperKind::sealed).orElseThrow(NotFoundException::new));
    }

    private String page(Leaf leaf, EditionReason form, Model model) {
        form.setSeen(leaf.fingerprint());
        long id = leaf.sitting().id();
        model.addAttribute("leaf", leaf);
        model.addAttribute("last", editions.latest(id, leaf.kind()).orElse(null));
        model.addAttribute(
                "crumbs",
                PaperworkController.crumbs(
                        leaf.sitting(), new Crumb("文書", "/meetings/" + id + "/documents"), Crumb.here("次の版を納める")));
        return "meeting/edition";
    }
}
