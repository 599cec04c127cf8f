package jp.michisuji.operations.database;

/**
 * 控えの取り具合。画面に見せるもの。
 *
 * @param progress of the backup being made, or null if none is
 * @param failure why the last one failed, or null
 */
public record BackupState(BackupProgress progress, String failure) {

    static final BackupState IDLE = new BackupState(null, null);

    public boolean running() {
        return progress != null;
    }
}
