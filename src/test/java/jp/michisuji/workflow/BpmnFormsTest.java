package jp.michisuji.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** 図と様式の対応。どちらかだけが残ることのないようにする。 */
class BpmnFormsTest {

    private static final Path HOME = Path.of("forms");

    @Test
    void 図の人の仕事にはどれも様式がある() {
        assertThat(keptForms()).containsAll(neededForms());
    }

    @Test
    void 様式はどれも図の人の仕事のものである() {
        assertThat(neededForms()).containsAll(keptForms());
    }

    private static Set<String> neededForms() {
        return Diagrams.all().stream()
                .flatMap(diagram -> diagram.each(UserTask.class).stream())
                .map(UserTask::getCamundaFormKey)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** プロセスごとのフォルダに置いた様式。すぐ下に置いたものは、どの図にも共通の様式である。 */
    private static Set<String> keptForms() {
        try (Stream<Path> files = Files.walk(HOME)) {
            return files.filter(Files::isRegularFile)
                    .map(HOME::relativize)
                    .filter(form -> form.getNameCount() > 1)
                    .map(form -> form.toString().replace('\\', '/').replaceFirst("\\.html$", ""))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
