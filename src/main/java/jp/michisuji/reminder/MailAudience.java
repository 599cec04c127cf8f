package jp.michisuji.reminder;

import java.util.Optional;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.access.Scope;
import org.springframework.stereotype.Component;

/** 見てよい範囲。権限の表ですべてを見てよい人のほかには、自分宛てだけを見せる。 */
@Component
class MailAudience {

    /** 職員を表さないアカウント宛てのメールはない。 */
    private static final String NOBODY = "";

    private final Permissions permissions;
    private final CurrentUser user;

    MailAudience(Permissions permissions, CurrentUser user) {
        this.permissions = permissions;
        this.user = user;
    }

    boolean everyones() {
        permissions.demand(Action.MAIL_READ);
        return permissions.scope(Action.MAIL_READ) == Scope.ALL;
    }

    /** Whether the user may settle what waits for a person: send again, clear an address. */
    boolean operates() {
        return permissions.allows(Action.MAIL_OPERATE);
    }

    /** @param wanted this person's, or null for everyone's */
    String narrow(String wanted) {
        return everyones() ? wanted : Optional.ofNullable(user.personCode()).orElse(NOBODY);
    }

    /** Whether the user may read what a mail to this person says, not only where it went. */
    boolean mayRead(String recipient) {
        return switch (permissions.scope(Action.MAIL_TEXT_READ)) {
            case NONE -> false;
            case ALL -> true;
            case OWN, SECTION, DEPARTMENT -> recipient.equals(user.personCode());
        };
    }

    /** Whether words may be sought in what the mails say: to find them is to read them. */
    boolean maySearch() {
        return !everyones() || permissions.scope(Action.MAIL_TEXT_READ) == Scope.ALL;
    }

    boolean maySee(String recipient) {
        return recipient.equals(narrow(recipient));
    }
}
