package jp.michisuji.schedule.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.schedule.outline.Diagram;
import jp.michisuji.schedule.outline.Outlines;
import org.camunda.bpm.model.bpmn.Bpmn;

/** 配られた図の束。エンジンなしに、ファイルから読む。 */
final class PackedDiagrams {

    private PackedDiagrams() {}

    static Outlines outlines() {
        return new Outlines(diagrams());
    }

    static List<Diagram> diagrams() {
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(file -> new DiagramReader(Bpmn.readModelFromFile(file.toFile())).read())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
