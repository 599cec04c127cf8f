package jp.michisuji.reform.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.Opinion;
import jp.michisuji.meeting.OpinionOrigins;
import jp.michisuji.meeting.Opinions;
import jp.michisuji.meeting.sight.MeetingSight;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Rank;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.web.Choice;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 起案。課長は自分の職の案件を、改革担当はどの所管課の案件も起こせる。 */
@Controller
class ProposalController {

    private final Proposals proposals;
    private final Programmes programmes;
    private final MeetingSight sight;
    private final Opinions opinions;
    private final OpinionOrigins origins;
    private final Organization organization;
    private final Permissions permissions;
    private final CurrentUser user;

    ProposalController(
            Proposals proposals,
            Programmes programmes,
            MeetingSight sight,
            Opinions opinions,
            OpinionOrigins origins,
            Organization organization,
            Permissions permissions,
            CurrentUser user) {
        this.proposals = proposals;
        this.programmes = programmes;
        this.sight = sight;
        this.opinions = opinions;
        this.origins = origins;
        this.organization = organization;
        this.permissions = permissions;
        this.user = user;
    }

    @GetMapping("/items/new")
    @Requires(Action.ITEM_PROPOSE)
    String ask(@ModelAttribute("form") Proposal form, Model model) {
        List<Post> owners = owners();
        if (owners.size() == 1) {
            form.setOwnerPost(owners.get(0).code());
        }
        if (form.getOpinion() != null) {
            form.setSummary(said(visible(form.getOpinion())));
        }
        return page(model);
    }

    private Opinion visible(long opinion) {
        Opinion it = opinions.get(opinion);
        sight.demand(it);
        return it;
    }

    /** 意見から起こす案件の、書き出し。 */
    private static String said(Opinion it) {
        String by = it.speaker() == null ? "" : "（" + it.speaker() + "）";
        return "次の意見・指摘事項による。\n「" + it.body() + "」" + by;
    }

    @PostMapping("/items")
    @Requires(Action.ITEM_PROPOSE)
    String propose(
            @Valid @ModelAttribute("form") Proposal form, BindingResult errors, Model model, RedirectAttributes flash) {
        boolean owner = owners().stream().anyMatch(post -> post.code().equals(form.getOwnerPost()));
        if (!errors.hasFieldErrors("ownerPost") && !owner) {
            errors.rejectValue("ownerPost", "unknown", "所管課長を選んでください。");
        }
        if (form.getOpinion() != null) {
            visible(form.getOpinion());
        }
        if (errors.hasErrors()) {
            return page(model);
        }
        long id = proposals.propose(draft(form), user.actorAs(form.getOwnerPost()));
        if (form.getOpinion() != null) {
            origins.ledToItem(form.getOpinion(), id, user.actorAs(form.getOwnerPost()));
        }
        flash.addFlashAttribute("success", "起案しました。部会への議題登録が所管課長の受付箱に届きました。");
        return "redirect:/items/" + id;
    }

    private Proposals.Draft draft(Proposal form) {
        long programme = programmes.all().stream()
                .findFirst()
                .orElseThrow(() -> new ConflictException("改革の計画がまだ登録されていません"))
                .id();
        return new Proposals.Draft(
                programme,
                form.getTitle().strip(),
                form.getArea(),
                form.getSummary().strip(),
                form.getOwnerPost(),
                form.getCommitteePosition(),
                ReformItem.ROAD,
                null);
    }

    private List<Post> owners() {
        return organization.posts().stream()
                .filter(post -> post.rank() == Rank.KACHO)
                .filter(post -> permissions.reaches(Action.ITEM_PROPOSE, post.code()))
                .toList();
    }

    private String page(Model model) {
        model.addAttribute(
                "owners",
                owners().stream()
                        .map(post -> Choice.of(post.code(), post.name()))
                        .toList());
        model.addAttribute(
                "positions",
                Stream.of(CommitteePosition.values())
                        .map(position -> Choice.of(position.name(), position.label()))
                        .toList());
        model.addAttribute(
                "crumbs", List.of(new Crumb("ホーム", "/"), new Crumb("改革案件", "/items"), new Crumb("起案する", null)));
        return "reform/new";
    }
}
