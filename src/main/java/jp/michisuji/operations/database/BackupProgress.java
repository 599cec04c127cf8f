package jp.michisuji.operations.database;

/**
 * 控えの進み具合。
 *
 * @param done bytes copied so far
 * @param total bytes to copy as counted at the beginning; a working database may grow beyond it
 */
public record BackupProgress(long done, long total) {

    private static final int ALL = 100;

    /** From 0 to 99: only the finished file is complete. */
    public int percent() {
        return total == 0 ? 0 : (int) Math.min(ALL - 1, done * ALL / total);
    }
}
