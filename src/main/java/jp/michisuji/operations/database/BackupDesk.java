package jp.michisuji.operations.database;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 控えの窓口。画面から控えを始め、進み具合を見せ、監査記録に残す。 */
public class BackupDesk {

    private static final Logger log = LoggerFactory.getLogger(BackupDesk.class);

    private final DatabaseBackup backup;
    private final Permissions permissions;
    private final CurrentUser user;
    private final AuditLog audit;
    private final AtomicReference<BackupState> state = new AtomicReference<>(BackupState.IDLE);

    BackupDesk(DatabaseBackup backup, Permissions permissions, CurrentUser user, AuditLog audit) {
        this.backup = backup;
        this.permissions = permissions;
        this.user = user;
        this.audit = audit;
    }

    /** Begins a backup and returns at once; does nothing while one is being made. */
    public void begin() {
        permissions.demand(Action.BACKUP);
        Actor actor = user.actor();
        BackupState before = state.get();
        if (!before.running() && state.compareAndSet(before, started())) {
            new Thread(() -> make(actor), "backup").start();
        }
    }

    public BackupState state() {
        permissions.demand(Action.BACKUP);
        return state.get();
    }

    /** The newest first. */
    public List<BackupFile> files() {
        permissions.demand(Action.BACKUP);
        return backup.files();
    }

    private static BackupState started() {
        return new BackupState(new BackupProgress(0, 0), null);
    }

    private void make(Actor actor) {
        try {
            BackupFile file = backup.make(progress -> state.set(new BackupState(progress, null)));
            audit.record(actor, Act.of("backup.make", "backup", file.name(), "データベースの控え「" + file.name() + "」を取った"));
            state.set(BackupState.IDLE);
        } catch (RuntimeException e) {
            log.error("データベースの控えを取れませんでした", e);
            state.set(new BackupState(null, e.getMessage()));
        }
    }
}
