package jp.michisuji.meeting.sitting.web;

import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sitting.State;
import jp.michisuji.meeting.sitting.MinutesApprovals;
import jp.michisuji.meeting.sitting.MinutesReview;
import jp.michisuji.meeting.sitting.MinutesStanding;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 要旨の確認を依頼する。誰に、いつまでにと、返事がなければどうなるかを先に見せる。 */
@Controller
class AskReviewController {

    private final SittingPages pages;
    private final MinutesReview review;
    private final MinutesStanding standing;
    private final MinutesApprovals approvals;
    private final ReplyDays days;
    private final Organization organization;
    private final CurrentUser user;

    AskReviewController(
            SittingPages pages,
            MinutesReview review,
            MinutesStanding standing,
            MinutesApprovals approvals,
            ReplyDays days,
            Organization organization,
            CurrentUser user) {
        this.pages = pages;
        this.review = review;
        this.standing = standing;
        this.approvals = approvals;
        this.days = days;
        this.organization = organization;
        this.user = user;
    }

    @GetMapping("/meetings/{id}/review")
    @Requires(Action.RECORD_EDIT)
    String ask(@PathVariable long id, @ModelAttribute("form") AskReviewForm form, Model model) {
        form.setReplyBy(days.usual());
        return page(pages.changeable(id, Action.RECORD_EDIT), model);
    }

    @PostMapping("/meetings/{id}/review")
    @Requires(Action.RECORD_EDIT)
    String send(
            @PathVariable long id,
            @ModelAttribute("form") AskReviewForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Sitting sitting = pages.changeable(id, Action.RECORD_EDIT);
        days.check(form.getReplyBy(), "replyBy", errors);
        check(sitting, errors);
        if (errors.hasErrors()) {
            return page(sitting, model);
        }
        int asked = standing.reviewers(id).size();
        review.ask(id, form.getReplyBy().date(), user.actor());
        flash.addFlashAttribute(
                "success",
                "要旨の確認を" + asked + "の職に依頼しました。返事の期日は"
                        + JapaneseDate.format(form.getReplyBy().date()) + "です。");
        return "redirect:/meetings/{id}";
    }

    private void check(Sitting sitting, BindingResult errors) {
        if (sitting.state() != State.MINUTED) {
            errors.reject("state", "要旨案の会議だけ、確認を依頼できます。この会議は" + sitting.state().label() + "です。");
        } else if (approvals.find(sitting.id()).isPresent()) {
            errors.reject("asked", "要旨の確認は、既に依頼しました。");
        } else if (standing.reviewers(sitting.id()).isEmpty()) {
            errors.reject("nobody", "出席した構成員が記録されていません。先に出欠を書いてください。");
        }
    }

    private String page(Sitting sitting, Model model) {
        model.addAttribute(
                "reviewers",
                standing.reviewers(sitting.id()).stream()
                        .map(code -> organization.findPost(code).map(Post::name).orElse(code))
                        .toList());
        pages.put(sitting, "要旨の確認を依頼する", model);
        return "meeting/review";
    }
}
