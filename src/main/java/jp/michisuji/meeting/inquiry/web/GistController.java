package jp.michisuji.meeting.inquiry.web;

import jakarta.validation.Valid;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.inquiry.HomeworkDesk;
import jp.michisuji.meeting.inquiry.HomeworkGist;
import jp.michisuji.meeting.inquiry.HomeworkGists;
import jp.michisuji.meeting.inquiry.Inquiries;
import jp.michisuji.meeting.inquiry.Inquiry;
import jp.michisuji.meeting.inquiry.InquiryAudience;
import jp.michisuji.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 要旨を書く。左に原文、右に要旨。二人が同時に書いたら、両方の文を残して見せる。 */
@Controller
@Requires(Action.INQUIRY_EDIT)
class GistController {

    private final Inquiries inquiries;
    private final HomeworkGists gists;
    private final HomeworkDesk desk;
    private final Originals originals;
    private final InquiryAudience audience;
    private final InquiryPage page;
    private final CurrentUser user;

    GistController(
            Inquiries inquiries,
            HomeworkGists gists,
            HomeworkDesk desk,
            Originals originals,
            InquiryAudience audience,
            InquiryPage page,
            CurrentUser user) {
        this.inquiries = inquiries;
        this.gists = gists;
        this.desk = desk;
        this.originals = originals;
        this.audience = audience;
        this.page = page;
        this.user = user;
    }

    @GetMapping("/inquiries/{id}/gist")
    String open(
            @PathVariable long id,
            @RequestParam(required = false) String topic,
            @RequestParam(defaultValue = "false") boolean hides,
            Model model) {
        HomeworkGist gist = gists.of(id);
        GistInput form = new GistInput();
        form.setBody(gist.body());
        form.setVersion(gist.version());
        model.addAttribute("form", form);
        return show(homework(id), topic, hides, model);
    }

    @PostMapping("/inquiries/{id}/gist")
    String write(
            @PathVariable long id,
            @Valid @ModelAttribute("form") GistInput form,
            BindingResult errors,
            @RequestParam(required = false) String topic,
            @RequestParam(defaultValue = "false") boolean hides,
            Model model,
            jakarta.servlet.http.HttpServletResponse response,
            RedirectAttributes flash) {
        Inquiry homework = homework(id);
        if (errors.hasErrors()) {
            return show(homework, topic, hides, model);
        }
        if (!desk.write(id, form.getBody().strip(), form.getVersion(), user.actor())) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return conflicting(homework, form, topic, hides, model);
        }
        flash.addFlashAttribute("success", "要旨を保存しました。");
        flash.addAttribute("topic", topic).addAttribute("hides", hides);
        return "redirect:/inquiries/{id}/gist";
    }

    /** 書いた文は欄に残し、先に書かれた文を並べて見せる。もう一度保存すると、欄の文に替わる。 */
    private String conflicting(Inquiry homework, GistInput form, String topic, boolean hides, Model model) {
        HomeworkGist theirs = gists.of(homework.id());
        form.setVersion(theirs.version());
        model.addAttribute("theirs", theirs);
        return show(homework, topic, hides, model);
    }

    @PostMapping("/inquiries/{id}/gist/publish")
    String publish(
            @PathVariable long id, @RequestParam(defaultValue = "false") boolean hides, RedirectAttributes flash) {
        homework(id);
        desk.publish(id, hides, user.actor());
        flash.addFlashAttribute("success", "「宿題の要旨」と「宿題原文まとめ」を会議の資料に出しました。");
        return "redirect:/inquiries/{id}/gist";
    }

    private Inquiry homework(long id) {
        Inquiry inquiry = inquiries.get(id);
        audience.demandAsker(inquiry);
        if (!inquiry.homework() || inquiry.draft()) {
            throw new NotFoundException();
        }
        return inquiry;
    }

    private String show(Inquiry homework, String topic, boolean hides, Model model) {
        page.fill(homework, "要旨を書く", model);
        model.addAttribute("gist", gists.of(homework.id()));
        model.addAttribute("topics", originals.topics(homework));
        model.addAttribute("topic", topic);
        model.addAttribute("hides", hides);
        model.addAttribute("originals", originals.of(homework, topic, hides));
        return "inquiry/gist";
    }
}
