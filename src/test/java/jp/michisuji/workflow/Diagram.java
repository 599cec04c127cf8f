package jp.michisuji.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** 置き場所から読んだ一枚の図。 */
record Diagram(Path file, BpmnModelInstance model) {

    private static final Path HOME = Path.of("bpmn");

    static Stream<Diagram> all() {
        return under(HOME, ".bpmn").map(file -> new Diagram(file, Bpmn.readModelFromFile(file.toFile())));
    }

    static Stream<Path> under(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Process process() {
        return each(Process.class).iterator().next();
    }

    <T extends ModelElementInstance> Collection<T> each(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    @Override
    public String toString() {
        return HOME.relativize(file).toString();
    }
}
