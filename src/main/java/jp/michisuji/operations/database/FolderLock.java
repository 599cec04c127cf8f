package jp.michisuji.operations.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * 置き場所の鍵。一つのデータフォルダを使う応用を一つに限る。
 *
 * <p>The operating system drops the lock with the process, however it ends: whoever gets it knows that a server still
 * running on the folder is an orphan.
 */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(DataFolder folder) throws IOException {
        Files.createDirectories(folder.path().getParent());
        FileChannel channel = FileChannel.open(
                folder.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (isFree(channel)) {
                return new FolderLock(channel).signed();
            }
            throw inUse(folder, channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            // 先頭は誰でも読めるように残す。Windows では鍵のかかった所を読めない
            FileLock lock = channel.tryLock(1_000_000, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private FolderLock signed() throws IOException {
        String pid = Long.toString(ProcessHandle.current().pid());
        channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
        return this;
    }

    private static EmbeddedDatabaseException inUse(DataFolder folder, FileChannel channel) throws IOException {
        ByteBuffer pid = ByteBuffer.allocate(20);
        channel.read(pid, 0);
        String holder = new String(pid.array(), 0, pid.position(), StandardCharsets.US_ASCII);
        return new EmbeddedDatabaseException(
                "データの置き場所 " + folder.path() + " は、動いている別の道筋（プロセス " + holder + "）が使っています。",
                "先に動いている方を止めるか、MICHISUJI_EMBEDDED_POSTGRES_DATA_DIR に別の置き場所を指定してください。");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
