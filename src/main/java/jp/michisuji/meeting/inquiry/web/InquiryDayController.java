package jp.michisuji.meeting.inquiry.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.inquiry.AnswerDays;
import jp.michisuji.meeting.inquiry.Inquiries;
import jp.michisuji.meeting.inquiry.Inquiry;
import jp.michisuji.meeting.inquiry.InquiryAudience;
import jp.michisuji.meeting.inquiry.InquiryDesk;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.DateEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 送ったあとの照会を変える。回答日を動かし、課を加える。 */
@Controller
@Requires(Action.INQUIRY_EDIT)
class InquiryDayController {

    private final Inquiries inquiries;
    private final AnswerDays days;
    private final InquiryDesk desk;
    private final InquiryChecks checks;
    private final InquiryAudience audience;
    private final InquiryPage page;
    private final CurrentUser user;

    InquiryDayController(
            Inquiries inquiries,
            AnswerDays days,
            InquiryDesk desk,
            InquiryChecks checks,
            InquiryAudience audience,
            InquiryPage page,
            CurrentUser user) {
        this.inquiries = inquiries;
        this.days = days;
        this.desk = desk;
        this.checks = checks;
        this.audience = audience;
        this.page = page;
        this.user = user;
    }

    @GetMapping("/inquiries/{id}/day")
    String ask(@PathVariable long id, @ModelAttribute("form") AnswerDayInput form, Model model) {
        Inquiry inquiry = movable(id);
        form.setDate(DateEntry.of(inquiry.answerOn()));
        form.setVersion(inquiry.version());
        return show(inquiry, model);
    }

    @PostMapping("/inquiries/{id}/day")
    String move(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AnswerDayInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Inquiry inquiry = movable(id);
        form.getDate().demand("date", "回答日", errors);
        LocalDate on = form.getDate().date();
        checks.refusePast(on, errors);
        if (errors.hasErrors()) {
            return show(inquiry, model);
        }
        if (!form.confirmed()) {
            form.markSeen();
            model.addAttribute("forecast", days.forecast(id, on));
            return show(inquiry, model);
        }
        days.move(id, on, form.getReason().strip(), form.getVersion(), user.actor());
        flash.addFlashAttribute("success", "回答日を" + JapaneseDate.format(on) + "に変えました。まだ答えていない課の期限も動きました。");
        return "redirect:/inquiries/{id}";
    }

    @PostMapping("/inquiries/{id}/sections")
    String add(@PathVariable long id, @RequestParam(defaultValue = "") String post, RedirectAttributes flash) {
        Inquiry inquiry = inquiries.get(id);
        audience.demandAsker(inquiry);
        if (!page.postNames().containsKey(post)) {
            flash.addFlashAttribute("error", "加える課を選んでください。");
            return "redirect:/inquiries/{id}";
        }
        desk.add(id, post, user.actor());
        flash.addFlashAttribute("success", page.postName(post) + "を加えました。答える仕事が届きました。");
        return "redirect:/inquiries/{id}";
    }

    private Inquiry movable(long id) {
        Inquiry inquiry = inquiries.get(id);
        audience.demandAsker(inquiry);
        if (inquiry.homework() || !inquiry.open()) {
            throw new ConflictException(inquiry.homework() ? "宿題の期限は、会議の開催日とともに動きます" : "もう回答を受け付けていません");
        }
        return inquiry;
    }

    private String show(Inquiry inquiry, Model model) {
        page.fill(inquiry, "回答日を変える", model);
        return "inquiry/day";
    }
}
