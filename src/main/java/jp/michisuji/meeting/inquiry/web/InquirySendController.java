package jp.michisuji.meeting.inquiry.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.inquiry.AskedSection;
import jp.michisuji.meeting.inquiry.AskedSections;
import jp.michisuji.meeting.inquiry.Inquiries;
import jp.michisuji.meeting.inquiry.Inquiry;
import jp.michisuji.meeting.inquiry.InquiryAudience;
import jp.michisuji.meeting.inquiry.InquiryDesk;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 照会を送る。誰に、いつまでに、何を尋ねるかを一度見せてから送る。 */
@Controller
@Requires(Action.INQUIRY_EDIT)
class InquirySendController {

    private final Inquiries inquiries;
    private final AskedSections sections;
    private final InquiryDesk desk;
    private final InquiryInputs inputs;
    private final InquiryChecks checks;
    private final InquiryAudience audience;
    private final InquiryPage page;
    private final CurrentUser user;

    InquirySendController(
            Inquiries inquiries,
            AskedSections sections,
            InquiryDesk desk,
            InquiryInputs inputs,
            InquiryChecks checks,
            InquiryAudience audience,
            InquiryPage page,
            CurrentUser user) {
        this.inquiries = inquiries;
        this.sections = sections;
        this.desk = desk;
        this.inputs = inputs;
        this.checks = checks;
        this.audience = audience;
        this.page = page;
        this.user = user;
    }

    @GetMapping("/inquiries/{id}/send")
    String ask(@PathVariable long id, Model model) {
        Inquiry draft = draft(id);
        page.fill(draft, "送る", model);
        model.addAttribute("answerDay", desk.answerDay(draft));
        model.addAttribute("problems", problems(draft));
        model.addAttribute(
                "names",
                sections.of(id).stream()
                        .map(AskedSection::postCode)
                        .map(page::postName)
                        .toList());
        return "inquiry/send";
    }

    @PostMapping("/inquiries/{id}/send")
    String send(@PathVariable long id, @RequestParam int seen, RedirectAttributes flash) {
        Inquiry draft = draft(id);
        if (!problems(draft).isEmpty()) {
            return "redirect:/inquiries/{id}/send";
        }
        desk.send(id, seen, user.actor());
        flash.addFlashAttribute("success", draft.kind().label() + "を送りました。尋ねた課の受付箱に、答える仕事が届きました。");
        return "redirect:/inquiries/{id}";
    }

    /** 送るのに欠けているもの。下書きを残したあとに日が過ぎることもある。 */
    private List<String> problems(Inquiry draft) {
        InquiryInput form = inputs.of(draft);
        form.setOutcome("send");
        BeanPropertyBindingResult errors = new BeanPropertyBindingResult(form, "form");
        checks.check(form, errors);
        return errors.getAllErrors().stream()
                .map(error -> error.getDefaultMessage())
                .toList();
    }

    private Inquiry draft(long id) {
        Inquiry inquiry = inquiries.get(id);
        audience.demandAsker(inquiry);
        if (!inquiry.draft()) {
            throw new ConflictException("既に送っています");
        }
        return inquiry;
    }
}
