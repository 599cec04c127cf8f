package jp.michisuji.meeting.inquiry;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.NotVisibleException;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Scope;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.workflow.ItemVisibility;
import org.springframework.stereotype.Component;

/** 照会を見られる人。尋ねた人はすべて、尋ねられた課は自分の答えを見る。互いの答えは、見せると決めた照会を締め切ったあとに見る。 */
@Component
public class InquiryAudience {

    private final AskedSections sections;
    private final ItemVisibility visibility;
    private final Permissions permissions;
    private final Organization organization;

    InquiryAudience(
            AskedSections sections, ItemVisibility visibility, Permissions permissions, Organization organization) {
        this.sections = sections;
        this.visibility = visibility;
        this.permissions = permissions;
        this.organization = organization;
    }

    /** 見られる職。すべてを見られるなら {@code null}。 */
    List<String> readable() {
        return permissions.scope(Action.INQUIRY_READ) == Scope.ALL
                ? null
                : organization.posts().stream()
                        .map(Post::code)
                        .filter(code -> permissions.reaches(Action.INQUIRY_READ, code))
                        .toList();
    }

    public boolean asks(Inquiry inquiry) {
        return permissions.reaches(Action.INQUIRY_EDIT, inquiry.askerPost());
    }

    public boolean seesAll(Inquiry inquiry) {
        return permissions.reaches(Action.INQUIRY_READ, inquiry.askerPost())
                || inquiry.shared() && inquiry.state().settled();
    }

    public boolean sees(Inquiry inquiry, String postCode) {
        return seesAll(inquiry) || permissions.reaches(Action.INQUIRY_READ, postCode);
    }

    public boolean reads(Inquiry inquiry) {
        if (!visibility.sees(inquiry.itemId())) {
            return false;
        }
        if (inquiry.draft()) {
            return asks(inquiry);
        }
        return permissions.reaches(Action.INQUIRY_READ, inquiry.askerPost())
                || sections.of(inquiry.id()).stream()
                        .anyMatch(section -> permissions.reaches(Action.INQUIRY_READ, section.postCode()));
    }

    /** @throws NotVisibleException 見られる人でない */
    public void demandReader(Inquiry inquiry) {
        if (!reads(inquiry)) {
            throw new NotVisibleException("範囲の外です: " + inquiry.name());
        }
    }

    public void demandAsker(Inquiry inquiry) {
        permissions.demandOn(Action.INQUIRY_EDIT, inquiry.askerPost());
    }
}
