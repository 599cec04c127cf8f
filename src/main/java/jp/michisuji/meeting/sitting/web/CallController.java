package jp.michisuji.meeting.sitting.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.BodyMembers;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.sitting.CallSeal;
import jp.michisuji.meeting.sitting.Calling;
import jp.michisuji.meeting.sitting.SittingCalls;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 会議を招集する。構成員と、知らせる文を先に見せる。 */
@Controller
class CallController {

    private final SittingPages pages;
    private final Calling calling;
    private final SittingCalls calls;
    private final BodyMembers members;
    private final Organization organization;
    private final CurrentUser user;

    CallController(
            SittingPages pages,
            Calling calling,
            SittingCalls calls,
            BodyMembers members,
            Organization organization,
            CurrentUser user) {
        this.pages = pages;
        this.calling = calling;
        this.calls = calls;
        this.members = members;
        this.organization = organization;
        this.user = user;
    }

    @GetMapping("/meetings/{id}/call")
    @Requires(Action.MEETING_CALL)
    String ask(@PathVariable long id, @ModelAttribute("form") CallForm form, Model model) {
        return page(pages.changeable(id, Action.MEETING_CALL), form, model);
    }

    @PostMapping("/meetings/{id}/call")
    @Requires(Action.MEETING_CALL)
    String call(
            @PathVariable long id,
            @ModelAttribute("form") CallForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Sitting sitting = pages.changeable(id, Action.MEETING_CALL);
        check(sitting, form, errors);
        if (errors.hasErrors()) {
            return page(sitting, form, model);
        }
        calling.call(id, form.getSeen(), user.actor());
        flash.addFlashAttribute(
                "success",
                sitting.title() + "を招集しました。構成員" + memberNames(sitting).size() + "の職にメールで知らせます。");
        return "redirect:/meetings/{id}";
    }

    private void check(Sitting sitting, CallForm form, BindingResult errors) {
        if (sitting.exactDate() == null) {
            errors.reject("undated", "開催日が決まっていません。先に開催日を決めてください。");
        }
        if (memberNames(sitting).isEmpty()) {
            errors.reject("nobody", "会議体の構成員が決まっていません。先に会議体の画面で構成員を加えてください。");
        }
        if (!CallSeal.of(calling.noticeOf(sitting)).equals(form.getSeen())) {
            errors.reject("changed", "見ていた間に、日時・場所・議題・資料のどれかが変わりました。もう一度確かめてください。");
        }
    }

    private String page(Sitting sitting, CallForm form, Model model) {
        String notice = calling.noticeOf(sitting);
        form.setSeen(CallSeal.of(notice));
        model.addAttribute("notice", notice);
        model.addAttribute("members", memberNames(sitting));
        model.addAttribute("calls", calls.of(sitting.id()));
        model.addAttribute("outdated", calling.outdated(sitting));
        pages.put(sitting, "招集する", model);
        return "meeting/call";
    }

    private List<String> memberNames(Sitting sitting) {
        return members.of(sitting.bodyCode()).stream()
                .map(code -> organization.findPost(code).map(Post::name).orElse(code))
                .toList();
    }
}
