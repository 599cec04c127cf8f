package jp.michisuji.meeting.inquiry.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.inquiry.AnswerForm;
import jp.michisuji.meeting.inquiry.Inquiries;
import jp.michisuji.meeting.inquiry.Inquiry;
import jp.michisuji.meeting.inquiry.InquiryAudience;
import jp.michisuji.meeting.inquiry.InquiryDrafting;
import jp.michisuji.meeting.inquiry.InquiryItems;
import jp.michisuji.meeting.inquiry.InquiryKind;
import jp.michisuji.meeting.inquiry.InquiryPapers;
import jp.michisuji.meeting.inquiry.SectionGroups;
import jp.michisuji.web.Choice;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 照会を書く。下書きに残し、書き直し、前の照会から写す。送るのは、確かめの画面からだけである。 */
@Controller
@Requires(Action.INQUIRY_EDIT)
class InquiryDraftController {

    private final Inquiries inquiries;
    private final InquiryDrafting drafting;
    private final InquiryInputs inputs;
    private final InquiryChecks checks;
    private final InquiryAudience audience;
    private final SectionGroups groups;
    private final InquiryItems items;
    private final InquiryPapers papers;
    private final Sittings sittings;
    private final Permissions permissions;
    private final CurrentUser user;

    InquiryDraftController(
            Inquiries inquiries,
            InquiryDrafting drafting,
            InquiryInputs inputs,
            InquiryChecks checks,
            InquiryAudience audience,
            SectionGroups groups,
            InquiryItems items,
            InquiryPapers papers,
            Sittings sittings,
            Permissions permissions,
            CurrentUser user) {
        this.inquiries = inquiries;
        this.drafting = drafting;
        this.inputs = inputs;
        this.checks = checks;
        this.audience = audience;
        this.groups = groups;
        this.items = items;
        this.papers = papers;
        this.sittings = sittings;
        this.permissions = permissions;
        this.user = user;
    }

    /** 宿題では、会議体の構成員を初めから選んでおく。 */
    @GetMapping("/inquiries/new")
    String ask(
            @RequestParam(required = false) InquiryKind kind,
            @RequestParam(required = false) Long sitting,
            @RequestParam(required = false) Long item,
            Model model) {
        InquiryInput form = new InquiryInput();
        form.setKind(kind);
        form.setItemId(item);
        if (form.homework()) {
            form.setAnswerForm(AnswerForm.ROWS);
            sittings.find(sitting).filter(checks::mine).ifPresent(found -> {
                form.setSittingId(found.id());
                form.setPosts(new java.util.ArrayList<>(groups.membersOf(found.bodyCode())));
            });
        }
        model.addAttribute("form", form);
        return page(form, null, model);
    }

    @PostMapping("/inquiries")
    String keep(
            @Valid @ModelAttribute("form") InquiryInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        checks.check(form, errors);
        if (errors.hasErrors()) {
            return page(form, null, model);
        }
        demandAsker(form);
        long id = drafting.keep(inputs.draft(form), InquiryInputs.attachments(form), user.actor());
        return next(id, form, flash);
    }

    @GetMapping("/inquiries/{id}/edit")
    String edit(@PathVariable long id, Model model) {
        Inquiry draft = draft(id);
        InquiryInput form = inputs.of(draft);
        model.addAttribute("form", form);
        return page(form, draft, model);
    }

    @PostMapping("/inquiries/{id}/edit")
    String rewrite(
            @PathVariable long id,
            @Valid @ModelAttribute("form") InquiryInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Inquiry draft = draft(id);
        form.setKind(draft.kind());
        checks.check(form, errors);
        if (errors.hasErrors()) {
            return page(form, draft, model);
        }
        demandAsker(form);
        drafting.rewrite(id, inputs.draft(form), InquiryInputs.attachments(form), form.getVersion(), user.actor());
        return next(id, form, flash);
    }

    @PostMapping("/inquiries/{id}/discard")
    String discard(@PathVariable long id, RedirectAttributes flash) {
        drafting.discard(draft(id).id(), user.actor());
        flash.addFlashAttribute("success", "下書きを捨てました。");
        return "redirect:/inquiries";
    }

    @PostMapping("/inquiries/{id}/copy")
    String copy(@PathVariable long id, RedirectAttributes flash) {
        Inquiry earlier = inquiries.get(id);
        audience.demandReader(earlier);
        String asker = earlier.homework() ? earlier.askerPost() : user.actor().postCode();
        permissions.demandOn(Action.INQUIRY_EDIT, asker);
        long copied = drafting.copy(earlier, asker, user.actor());
        flash.addFlashAttribute("success", "写した下書きを作りました。直してから送ってください。");
        return "redirect:/inquiries/" + copied + "/edit";
    }

    private void demandAsker(InquiryInput form) {
        permissions.demandOn(Action.INQUIRY_EDIT, inputs.asker(form));
    }

    private Inquiry draft(long id) {
        Inquiry inquiry = inquiries.get(id);
        audience.demandAsker(inquiry);
        if (!inquiry.draft()) {
            throw new ConflictException("既に送っています。書き直せません");
        }
        return inquiry;
    }

    private static String next(long id, InquiryInput form, RedirectAttributes flash) {
        if (form.sends()) {
            return "redirect:/inquiries/" + id + "/send";
        }
        flash.addFlashAttribute("success", "下書きに残しました。まだ誰にも届いていません。");
        return "redirect:/inquiries/" + id + "/edit";
    }

    private String page(InquiryInput form, Inquiry draft, Model model) {
        String title = (form.homework() ? "宿題を" : "照会を") + (draft == null ? "書く" : "書き直す");
        model.addAttribute("title", title);
        model.addAttribute("draft", draft);
        model.addAttribute("papers", draft == null ? List.of() : papers.of(draft.id()));
        model.addAttribute("groups", groups.all());
        model.addAttribute("posts", groups.posts());
        model.addAttribute(
                "items",
                items.all().stream()
                        .map(item -> Choice.of(String.valueOf(item.id()), item.title()))
                        .toList());
        model.addAttribute("sittings", form.homework() ? sittingChoices() : List.of());
        model.addAttribute("crumbs", InquiryPage.crumbs(title));
        return "inquiry/edit";
    }

    private List<Choice> sittingChoices() {
        return sittings.all().stream()
                .filter(sitting -> sitting.state().toCome())
                .filter(checks::mine)
                .map(sitting ->
                        Choice.of(String.valueOf(sitting.id()), sitting.title() + "（" + sitting.dateInWords() + "）"))
                .toList();
    }
}
