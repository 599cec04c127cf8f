package jp.michisuji.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** 図の棚。ビルドに入るすべての図を、置き場所とともに読む。 */
final class Diagrams {

    private static final Path ROOT = Path.of("bpmn");

    private Diagrams() {}

    /** 一枚の図。持ち主の部屋は、置かれたフォルダの名である。 */
    record Diagram(Path file, String owner, BpmnModelInstance model) {

        String fileName() {
            return file.getFileName().toString();
        }

        /** 拡張子を除いた名。プロセスの識別子でもある。 */
        String key() {
            return fileName().replace(".bpmn", "");
        }

        String source() {
            try {
                return Files.readString(file);
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
            return file.toString();
        }
    }

    static List<Diagram> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(Diagrams::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Diagram read(Path file) {
        return new Diagram(file, ROOT.relativize(file).getName(0).toString(), Bpmn.readModelFromFile(file.toFile()));
    }
}
