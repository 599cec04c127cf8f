package jp.michisuji.meeting.inquiry.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.inquiry.Inquiries;
import jp.michisuji.meeting.inquiry.Inquiry;
import jp.michisuji.meeting.inquiry.InquiryAudience;
import jp.michisuji.meeting.inquiry.InquiryDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 照会を終わらせる。締め切るか、取り下げる。どちらも取り消せないので、何が起きるかを先に見せる。 */
@Controller
@Requires(Action.INQUIRY_EDIT)
class InquiryEndController {

    private final Inquiries inquiries;
    private final InquiryDesk desk;
    private final InquiryAudience audience;
    private final InquiryPage page;
    private final CurrentUser user;

    InquiryEndController(
            Inquiries inquiries, InquiryDesk desk, InquiryAudience audience, InquiryPage page, CurrentUser user) {
        this.inquiries = inquiries;
        this.desk = desk;
        this.audience = audience;
        this.page = page;
        this.user = user;
    }

    @GetMapping("/inquiries/{id}/close")
    String askToClose(@PathVariable long id, Model model) {
        Inquiry inquiry = mine(id);
        List<String> left = desk.unanswered(id);
        page.fill(inquiry, "締め切る", model);
        model.addAttribute("left", left.stream().map(page::postName).toList());
        model.addAttribute("seen", String.join(",", left));
        return "inquiry/close";
    }

    @PostMapping("/inquiries/{id}/close")
    String close(@PathVariable long id, @RequestParam(defaultValue = "") String seen, RedirectAttributes flash) {
        Inquiry inquiry = mine(id);
        desk.close(id, split(seen), user.actor());
        flash.addFlashAttribute("success", "回答を締め切りました。" + (inquiry.homework() ? "要旨" : "回答") + "をまとめる仕事が受付箱にあります。");
        return "redirect:/inquiries/{id}";
    }

    private static List<String> split(String seen) {
        return Arrays.stream(seen.split(",")).filter(code -> !code.isBlank()).toList();
    }

    @GetMapping("/inquiries/{id}/withdraw")
    String askToWithdraw(@PathVariable long id, @ModelAttribute("form") ReasonInput form, Model model) {
        page.fill(mine(id), "取り下げる", model);
        return "inquiry/withdraw";
    }

    @PostMapping("/inquiries/{id}/withdraw")
    String withdraw(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReasonInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Inquiry inquiry = mine(id);
        if (errors.hasErrors()) {
            page.fill(inquiry, "取り下げる", model);
            return "inquiry/withdraw";
        }
        desk.withdraw(id, form.getReason().strip(), user.actor());
        flash.addFlashAttribute("success", inquiry.kind().label() + "を取り下げました。尋ねた課の仕事は終わりました。");
        return "redirect:/inquiries/{id}";
    }

    private Inquiry mine(long id) {
        Inquiry inquiry = inquiries.get(id);
        audience.demandAsker(inquiry);
        return inquiry;
    }
}
