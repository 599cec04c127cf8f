package jp.michisuji.operations.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 控えの範囲。データフォルダのうち写すものと、起動のたびに作り直されるので写さないもの。
 *
 * <p>Follows the PostgreSQL manual, 25.3.4 "Backing Up the Data Directory".
 */
record BackupScope(Path folder) {

    private static final Set<String> EMPTY_FOLDERS = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans",
            "log");

    private static final Set<String> LEFT_OUT = Set.of(
            "postmaster.pid",
            "postmaster.opts",
            "epg-lock",
            "current_logfiles",
            "backup_label",
            "backup_label.old",
            "tablespace_map",
            "tablespace_map.old",
            "michisuji.hold-mail",
            "michisuji.restored-from");

    /** Copied last of all, as the manual demands. */
    Path control() {
        return folder.resolve("global").resolve("pg_control");
    }

    Path log() {
        return folder.resolve("pg_wal");
    }

    String nameOf(Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    List<Path> folders() throws IOException {
        return walk(folder).stream()
                .filter(path -> !path.equals(folder) && Files.isDirectory(path))
                .toList();
    }

    List<Path> files() throws IOException {
        return walk(folder).stream()
                .filter(path -> Files.isRegularFile(path) && !path.equals(control()))
                .toList();
    }

    /** The tree changes under our feet: what vanishes meanwhile is not needed. */
    private List<Path> walk(Path start) throws IOException {
        List<Path> found = new ArrayList<>();
        found.add(start);
        if (!Files.isDirectory(start) || EMPTY_FOLDERS.contains(nameOf(start))) {
            return found;
        }
        try (Stream<Path> children = Files.list(start)) {
            for (Path child : children.filter(this::belongs).toList()) {
                found.addAll(walk(child));
            }
        } catch (NoSuchFileException e) {
            return List.of();
        }
        return found;
    }

    private boolean belongs(Path path) {
        String name = path.getFileName().toString();
        return !LEFT_OUT.contains(nameOf(path))
                && !name.startsWith("pgsql_tmp")
                && !name.startsWith("pg_internal.init");
    }
}
