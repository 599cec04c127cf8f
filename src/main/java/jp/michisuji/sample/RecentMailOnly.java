package jp.michisuji.sample;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import jakarta.mail.Flags;

/** 受け箱の間引き。例示のメール受けは記憶の上にあるので、一人につき新しいものだけを残す。 */
class RecentMailOnly implements MessageDeliveryHandler {

    private final UserManager users;
    private final int most;

    RecentMailOnly(UserManager users, int most) {
        this.users = users;
        this.most = most;
    }

    @Override
    public GreenMailUser handle(MovingMessage message, MailAddress address) throws UserException {
        GreenMailUser user = recipient(address);
        try {
            makeRoom(users.getImapHostManager().getInbox(user));
        } catch (FolderException broken) {
            throw new UserException(broken);
        }
        return user;
    }

    private GreenMailUser recipient(MailAddress address) throws UserException {
        GreenMailUser known = users.getUserByEmail(address.getEmail());
        return known != null ? known : users.createUser(address.getEmail(), address.getEmail(), address.getEmail());
    }

    private void makeRoom(MailFolder inbox) throws FolderException {
        long[] uids = inbox.getMessageUids();
        for (int index = 0; index <= uids.length - most; index++) {
            inbox.setFlags(new Flags(Flags.Flag.DELETED), true, uids[index], null, true);
        }
        inbox.expunge();
    }
}
