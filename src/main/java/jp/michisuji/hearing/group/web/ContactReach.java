package jp.michisuji.hearing.group.web;

import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.NotVisibleException;
import jp.michisuji.access.Permissions;
import jp.michisuji.hearing.HearingGroup;
import jp.michisuji.hearing.group.GroupContacts;
import org.springframework.stereotype.Component;

/** 連絡先の見える範囲。窓口の職、その団体に説明する職、区役所改革担当だけが見て、改める。 */
@Component
class ContactReach {

    private final Permissions permissions;
    private final CurrentUser user;
    private final GroupContacts contacts;

    ContactReach(Permissions permissions, CurrentUser user, GroupContacts contacts) {
        this.permissions = permissions;
        this.user = user;
        this.contacts = contacts;
    }

    boolean reaches(HearingGroup group) {
        return permissions.allows(Action.GROUP_CONTACT)
                && (GroupReach.reaches(permissions, Action.GROUP_CONTACT, group.sectionPost()) || explains(group));
    }

    /** @throws NotVisibleException 範囲の外である */
    void demand(HearingGroup group) {
        if (!reaches(group)) {
            throw new NotVisibleException("連絡先の範囲の外です: 団体" + group.id());
        }
    }

    private boolean explains(HearingGroup group) {
        return contacts.explainingPosts(group.id()).stream().anyMatch(user.postCodes()::contains);
    }
}
