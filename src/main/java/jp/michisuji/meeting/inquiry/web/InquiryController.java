package jp.michisuji.meeting.inquiry.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Requires;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.inquiry.AskedSections;
import jp.michisuji.meeting.inquiry.Inquiries;
import jp.michisuji.meeting.inquiry.Inquiry;
import jp.michisuji.meeting.inquiry.InquiryAudience;
import jp.michisuji.meeting.inquiry.InquiryBoard;
import jp.michisuji.meeting.inquiry.InquiryCounts;
import jp.michisuji.meeting.inquiry.InquiryKind;
import jp.michisuji.meeting.inquiry.InquiryList;
import jp.michisuji.meeting.inquiry.InquiryState;
import jp.michisuji.meeting.inquiry.SectionGroups;
import jp.michisuji.meeting.inquiry.SectionLine;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.Histories;
import jp.michisuji.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 照会の一覧と、一件の照会の画面。みんなの状態と回答が一か所に並ぶ。 */
@Controller
class InquiryController {

    private static final int PAGE_SIZE = 20;

    private final InquiryList list;
    private final Inquiries inquiries;
    private final AskedSections sections;
    private final InquiryBoard board;
    private final InquiryAudience audience;
    private final InquiryPage page;
    private final SectionGroups groups;
    private final AuditLog audit;
    private final Histories histories;
    private final Permissions permissions;
    private final CurrentUser user;

    InquiryController(
            InquiryList list,
            Inquiries inquiries,
            AskedSections sections,
            InquiryBoard board,
            InquiryAudience audience,
            InquiryPage page,
            SectionGroups groups,
            AuditLog audit,
            Histories histories,
            Permissions permissions,
            CurrentUser user) {
        this.list = list;
        this.inquiries = inquiries;
        this.sections = sections;
        this.board = board;
        this.audience = audience;
        this.page = page;
        this.groups = groups;
        this.audit = audit;
        this.histories = histories;
        this.permissions = permissions;
        this.user = user;
    }

    @GetMapping("/inquiries")
    @Requires(Action.INQUIRY_READ)
    String list(
            @ModelAttribute("filter") InquiryFilter filter,
            @RequestParam(name = "page", defaultValue = "1") int number,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(number, PAGE_SIZE, list.count(filter.filter()), request);
        model.addAttribute("crumbs", List.of(Crumb.home(), Crumb.here("照会")));
        model.addAttribute("lines", list.of(filter.filter(), paging.offset(), PAGE_SIZE));
        model.addAttribute("paging", paging);
        model.addAttribute("views", InquiryList.View.values());
        model.addAttribute("kinds", InquiryKind.values());
        model.addAttribute("states", InquiryState.values());
        model.addAttribute("posts", page.postNames());
        model.addAttribute("mayAsk", permissions.allows(Action.INQUIRY_EDIT));
        model.addAttribute("mayAssign", permissions.allows(Action.MEETING_EDIT));
        return "inquiry/list";
    }

    @GetMapping("/inquiries/{id}")
    @Requires(Action.INQUIRY_READ)
    String show(@PathVariable long id, Model model) {
        Inquiry inquiry = inquiries.get(id);
        audience.demandReader(inquiry);
        if (inquiry.open()) {
            sections.seen(id, user.postCodes());
        }
        List<SectionLine> lines = board.of(inquiry);
        boolean asks = audience.asks(inquiry);
        page.fill(inquiry, null, model);
        model.addAttribute("lines", lines);
        model.addAttribute("counts", InquiryCounts.of(lines));
        model.addAttribute("asks", asks);
        model.addAttribute("seesAll", audience.seesAll(inquiry));
        model.addAttribute("mine", user.taskPostCodes());
        model.addAttribute("mayNudge", asks && permissions.allows(Action.TASK_NUDGE));
        model.addAttribute("candidates", asks && inquiry.open() ? groups.posts() : List.of());
        model.addAttribute("history", histories.of(audit.ofSubject(Inquiry.SUBJECT, String.valueOf(id))));
        return "inquiry/show";
    }
}
