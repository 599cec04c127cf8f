package jp.michisuji.access.session;

import org.springframework.stereotype.Component;

/** 端末の名札。セッションに、どこの、どの端末からかを書き添える。 */
@Component
public class SessionDescription {

    private static final int LONGEST_ADDRESS = 100;

    private final LoginSessions sessions;

    SessionDescription(LoginSessions sessions) {
        this.sessions = sessions;
    }

    /** @return false while the session is not in the database yet */
    public boolean write(String sessionId, String username, String address, String userAgent) {
        String from = address.length() > LONGEST_ADDRESS ? address.substring(0, LONGEST_ADDRESS) : address;
        return sessions.describe(sessionId, username, from, Device.inWords(userAgent));
    }
}
