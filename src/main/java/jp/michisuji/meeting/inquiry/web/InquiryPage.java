package jp.michisuji.meeting.inquiry.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.inquiry.Inquiry;
import jp.michisuji.meeting.inquiry.InquiryItems;
import jp.michisuji.meeting.inquiry.InquiryPapers;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 照会の画面に共通のもの。現在位置、職の名、会議と案件と資料。 */
@Component
class InquiryPage {

    private final InquiryPapers papers;
    private final InquiryItems items;
    private final Sittings sittings;
    private final Organization organization;

    InquiryPage(InquiryPapers papers, InquiryItems items, Sittings sittings, Organization organization) {
        this.papers = papers;
        this.items = items;
        this.sittings = sittings;
        this.organization = organization;
    }

    /** @param here 照会の画面の下にいるときの名。照会の画面そのものなら {@code null} */
    void fill(Inquiry inquiry, String here, Model model) {
        model.addAttribute("inquiry", inquiry);
        model.addAllAttributes(about(inquiry));
        model.addAttribute("crumbs", crumbs(inquiry, here));
    }

    /** 問いの背景。会議や案件がなければ入らない。 */
    Map<String, Object> about(Inquiry inquiry) {
        Map<String, Object> about = new java.util.HashMap<>();
        about.put("inquiry", inquiry);
        about.put("papers", papers.of(inquiry.id()));
        about.put("askerName", postName(inquiry.askerPost()));
        sitting(inquiry).ifPresent(sitting -> about.put("sitting", sitting));
        if (inquiry.itemId() != null) {
            about.put("item", items.of(inquiry));
        }
        return about;
    }

    private java.util.Optional<Sitting> sitting(Inquiry inquiry) {
        return sittings.find(inquiry.sittingId());
    }

    String postName(String code) {
        return organization.findPost(code).map(Post::name).orElse(code);
    }

    Map<String, String> postNames() {
        return organization.posts().stream().collect(Collectors.toMap(Post::code, Post::name));
    }

    static List<Crumb> crumbs(String here) {
        return List.of(Crumb.home(), new Crumb("照会", "/inquiries"), Crumb.here(here));
    }

    private static List<Crumb> crumbs(Inquiry inquiry, String here) {
        return here == null
                ? crumbs(inquiry.title())
                : List.of(
                        Crumb.home(),
                        new Crumb("照会", "/inquiries"),
                        new Crumb(inquiry.title(), "/inquiries/" + inquiry.id()),
                        Crumb.here(here));
    }
}
