package jp.michisuji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.approval.ActKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 監査記録の符号には、どれにも日本語の名がある。 */
class ActNamesTest {

    private static final Pattern CODE = Pattern.compile("\"([a-z][a-z-]*(?:\\.[a-z-]+)+)\"");

    /** 行為と同じ形の、メールの送り方の設定の名。 */
    private static final Pattern SETTING = Pattern.compile("mail\\.smtp.*");

    private final ActNames names = new ActNames();

    @Test
    void コードに書かれた行為には_どれにも名がある() {
        Set<String> rooms = names.acts().values().stream()
                .flatMap(room -> room.keySet().stream())
                .map(ActNamesTest::room)
                .collect(Collectors.toSet());
        Set<String> nameless = written().stream()
                .filter(code -> rooms.contains(room(code)))
                .filter(code -> !SETTING.matcher(code).matches())
                .filter(code -> names.act(code).equals(code))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(nameless).as("audit/acts.csv に名のない行為").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ActKind.class)
    void 決裁の行為には_種類のすべてに名がある(ActKind kind) {
        String code =
                "approval." + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        assertThat(names.act(code)).isNotEqualTo(code);
    }

    @Test
    void 表にない前の版の符号は_そのまま言う() {
        assertThat(names.act("item.rename")).isEqualTo("item.rename");
        assertThat(names.subject("seat")).isEqualTo("seat");
    }

    @Test
    void 部屋の名は_その部屋のすべての行為を指す() {
        assertThat(names.within("決裁"))
                .contains("approval.approve", "approval.daiketsu")
                .doesNotContain("item.propose");
        assertThat(names.within("login")).containsExactly("login");
    }

    private static String room(String code) {
        return code.split("\\.")[0];
    }

    private static Set<String> written() {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> CODE.matcher(text(file)).results().map(found -> found.group(1)))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
