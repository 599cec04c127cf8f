package jp.michisuji.meeting.inquiry.web;

import jakarta.validation.Valid;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.inquiry.Answer;
import jp.michisuji.meeting.inquiry.Answering;
import jp.michisuji.meeting.inquiry.Answers;
import jp.michisuji.meeting.inquiry.Inquiries;
import jp.michisuji.meeting.inquiry.Inquiry;
import jp.michisuji.meeting.inquiry.InquiryAudience;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 一課の回答。版を読み、締め切られるまでは直す。 */
@Controller
class AnswerController {

    private final Inquiries inquiries;
    private final Answers answers;
    private final Answering answering;
    private final InquiryAudience audience;
    private final InquiryPage page;
    private final Permissions permissions;
    private final CurrentUser user;

    AnswerController(
            Inquiries inquiries,
            Answers answers,
            Answering answering,
            InquiryAudience audience,
            InquiryPage page,
            Permissions permissions,
            CurrentUser user) {
        this.inquiries = inquiries;
        this.answers = answers;
        this.answering = answering;
        this.audience = audience;
        this.page = page;
        this.permissions = permissions;
        this.user = user;
    }

    @GetMapping("/inquiries/{id}/answers/{post}")
    @Requires(Action.INQUIRY_READ)
    String show(@PathVariable long id, @PathVariable String post, Model model) {
        Inquiry inquiry = inquiries.get(id);
        audience.demandReader(inquiry);
        List<Answer> versions = audience.sees(inquiry, post) ? answers.versions(id, post) : List.of();
        if (versions.isEmpty()) {
            throw new NotFoundException();
        }
        page.fill(inquiry, page.postName(post) + "の回答", model);
        model.addAttribute("section", page.postName(post));
        model.addAttribute("post", post);
        model.addAttribute("versions", versions);
        model.addAttribute("mayCorrect", inquiry.open() && permissions.reaches(Action.TASK_WORK, post));
        return "inquiry/answer";
    }

    @GetMapping("/inquiries/{id}/answers/{post}/edit")
    @Requires(Action.TASK_WORK)
    String edit(@PathVariable long id, @PathVariable String post, Model model) {
        Inquiry inquiry = inquiries.get(id);
        model.addAttribute("form", AnswerInput.of(correctable(inquiry, post)));
        return editing(inquiry, post, model);
    }

    @PostMapping("/inquiries/{id}/answers/{post}/edit")
    @Requires(Action.TASK_WORK)
    String correct(
            @PathVariable long id,
            @PathVariable String post,
            @Valid @ModelAttribute("form") AnswerInput form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Inquiry inquiry = inquiries.get(id);
        correctable(inquiry, post);
        form.check(inquiry.inRows(), errors);
        if (errors.hasErrors()) {
            return editing(inquiry, post, model);
        }
        answering.correct(id, post, form.written(), form.getVersion(), user.actorAs(post));
        flash.addFlashAttribute("success", "回答を直しました。前の版も残っています。");
        return "redirect:/inquiries/{id}";
    }

    private Answer correctable(Inquiry inquiry, String post) {
        permissions.demandOn(Action.TASK_WORK, post);
        Answer current =
                answers.versions(inquiry.id(), post).stream().findFirst().orElseThrow(NotFoundException::new);
        if (!inquiry.open()) {
            throw new ConflictException("締め切られたので、もう直せません（" + inquiry.state().label() + "）");
        }
        return current;
    }

    private String editing(Inquiry inquiry, String post, Model model) {
        page.fill(inquiry, "回答を直す", model);
        model.addAttribute("section", page.postName(post));
        model.addAttribute("post", post);
        return "inquiry/answer-edit";
    }
}
