package jp.michisuji.operations.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.workflow.ProcessCatalogue.Version;

/**
 * 一つのプロセスの版の並び。
 *
 * @param versions the newest first, never empty
 */
record ProcessGroup(String key, List<Version> versions) {

    static List<ProcessGroup> of(List<Version> versions) {
        Map<String, List<Version>> byKey =
                versions.stream().collect(Collectors.groupingBy(Version::key, LinkedHashMap::new, Collectors.toList()));
        return byKey.entrySet().stream()
                .map(entry -> new ProcessGroup(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** A process without a name is called by its id. */
    public String name() {
        return newest().name() == null ? key : newest().name();
    }

    public Version newest() {
        return versions.get(0);
    }

    public long running() {
        return versions.stream().mapToLong(Version::running).sum();
    }

    /** まだ古い版で動いている数。 */
    public long runningOnOld() {
        return running() - newest().running();
    }
}
