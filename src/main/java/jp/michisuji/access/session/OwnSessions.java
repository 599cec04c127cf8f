package jp.michisuji.access.session;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 自分の端末。自分がどこでログインしているかを見て、ここの外を終える。 */
@Component
@Transactional
public class OwnSessions {

    private final LoginSessions sessions;
    private final CurrentUser user;
    private final AuditLog audit;

    OwnSessions(LoginSessions sessions, CurrentUser user, AuditLog audit) {
        this.sessions = sessions;
        this.user = user;
        this.audit = audit;
    }

    /** @param currentSessionId the session that asks, which is marked */
    @Transactional(readOnly = true)
    public List<SessionRow> rows(String username, String currentSessionId) {
        return sessions.of(username).stream()
                .map(session -> SessionRow.of(session, currentSessionId))
                .toList();
    }

    /** Ends those of the seen ones that are one's own and not the one in use. */
    public int endOthers(String username, String currentSessionId, Set<String> seen) {
        Set<String> ended = rows(username, currentSessionId).stream()
                .filter(row -> !row.current() && seen.contains(row.id()))
                .map(SessionRow::id)
                .collect(Collectors.toSet());
        sessions.end(ended);
        if (!ended.isEmpty()) {
            String summary = "自分のほかの端末のログインを終えた（" + ended.size() + "件）";
            audit.record(user.actor(), Act.of("session.end", "account", username, summary));
        }
        return ended.size();
    }
}
