package jp.michisuji.operations.audit;

import java.util.List;
import java.util.function.Consumer;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.audit.AuditQuery;
import jp.michisuji.audit.AuditRow;
import jp.michisuji.audit.AuditSearch;
import org.springframework.stereotype.Component;

/** 監査記録の閲覧。見てよい人に、見てよい中身だけを見せる。書き出したことは、それ自体を記録する。 */
@Component
public class AuditReading {

    private final AuditSearch search;
    private final AuditVeil veil;
    private final AuditLog log;
    private final Permissions permissions;
    private final CurrentUser user;

    AuditReading(AuditSearch search, AuditVeil veil, AuditLog log, Permissions permissions, CurrentUser user) {
        this.search = search;
        this.veil = veil;
        this.log = log;
        this.permissions = permissions;
        this.user = user;
    }

    /** @param before only rows of a smaller number, or null for the newest */
    public List<SeenRow> page(AuditQuery query, Long before, int limit) {
        permissions.demand(Action.AUDIT_READ);
        return search.page(veil.over(query), before, limit).stream()
                .map(this::seen)
                .toList();
    }

    /** @see AuditSearch#count */
    public int count(AuditQuery query) {
        permissions.demand(Action.AUDIT_READ);
        return search.count(veil.over(query));
    }

    /** Whether the user reads the content of business too. */
    public boolean readsContent() {
        return veil.lifted();
    }

    /** @param filter which fields narrow it, in words; never what was typed: it may be a name */
    public void export(AuditQuery query, String filter, Consumer<SeenRow> reader) {
        permissions.demand(Action.AUDIT_READ);
        log.record(
                user.actor(),
                Act.of("audit.export", "audit-export", "1", "監査記録を書き出した").changed("絞り込み", null, filter));
        search.each(veil.over(query), row -> reader.accept(seen(row)));
    }

    private SeenRow seen(AuditRow row) {
        return new SeenRow(veil.open(row), row.person(), row.seq(), veil.hides(row));
    }
}
