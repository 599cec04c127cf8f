package jp.michisuji.access.session;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.NotVisibleException;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** ログインの窓口。管理者が、誰がログインしているかを見て、終わらせる。 */
@Component
@Transactional
public class SessionDesk {

    private final LoginSessions sessions;
    private final Permissions permissions;
    private final CurrentUser user;
    private final AuditLog audit;

    SessionDesk(LoginSessions sessions, Permissions permissions, CurrentUser user, AuditLog audit) {
        this.sessions = sessions;
        this.permissions = permissions;
        this.user = user;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<SessionRow> rows(String currentSessionId) {
        permissions.demand(Action.OPERATE);
        return sessions.all().stream()
                .map(session -> SessionRow.of(session, currentSessionId))
                .toList();
    }

    /** @throws NotVisibleException when the session is over already */
    @Transactional(readOnly = true)
    public SessionRow row(String id, String currentSessionId) {
        return rows(currentSessionId).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotVisibleException("そのログインはもう終わっています"));
    }

    /** @throws NotVisibleException when the account has no session */
    @Transactional(readOnly = true)
    public List<SessionRow> rowsOf(String username, String currentSessionId) {
        List<SessionRow> rows = rows(currentSessionId).stream()
                .filter(row -> row.username().equals(username))
                .toList();
        if (rows.isEmpty()) {
            throw new NotVisibleException("その利用者はログインしていません");
        }
        return rows;
    }

    /** Ends those that were seen; a login made since then stays. */
    public int end(List<SessionRow> rows, Set<String> seen) {
        permissions.demand(Action.OPERATE);
        List<SessionRow> ended =
                rows.stream().filter(row -> seen.contains(row.id())).toList();
        sessions.end(ended.stream().map(SessionRow::id).collect(Collectors.toSet()));
        ended.forEach(row -> audit.record(
                user.actor(), Act.of("session.end", "account", row.username(), "ログインを終わらせた: " + row.device())));
        return ended.size();
    }
}
