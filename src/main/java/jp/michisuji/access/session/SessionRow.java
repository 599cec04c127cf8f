package jp.michisuji.access.session;

import jp.michisuji.shared.JapaneseDate;

/** 画面に並べる、ログイン中の端末の一行。 */
public record SessionRow(
        String id,
        String username,
        String personLabel,
        String began,
        String lastUse,
        String device,
        String address,
        boolean current) {

    static SessionRow of(LoginSession session, String currentSessionId) {
        return new SessionRow(
                session.id(),
                session.username(),
                session.personLabel(),
                session.began() == null ? "いま" : JapaneseDate.formatDateTime(session.began()),
                session.lastUse(),
                session.device(),
                session.address(),
                session.sessionId().equals(currentSessionId));
    }
}
