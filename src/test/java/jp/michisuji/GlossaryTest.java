package jp.michisuji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * 用語集。部屋の根にある公の型の注釈から作り、{@code src/docs/glossary.md} が古くなったら知らせる。
 *
 * <p>書き直すには {@code mvn test -Dtest=GlossaryTest -Dglossary.write=true}。
 */
class GlossaryTest {

    private static final Path ROOMS = Path.of("src", "main", "java", "jp", "michisuji");
    private static final Path GLOSSARY = Path.of("src", "docs", "glossary.md");

    private static final Pattern ROOM = Pattern.compile("displayName = \"([^\"]+)\"");
    private static final Pattern TYPE = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*"
                    + "public (?:sealed |final |abstract )*(?:class|record|enum|interface|@interface) (\\w+)",
            Pattern.DOTALL);

    /** @param term 注釈の最初の文。{@code meaning} は同じ段落の残りで、なければ空 */
    private record Entry(String type, String term, String meaning) {

        static Entry of(String type, String comment) {
            String paragraph = comment.replaceAll("(?m)^\\s*\\* ?", "")
                    .split("<p>|\\n@|\\n\\n")[0]
                    .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                    .replaceAll("\\s*\\n\\s*", "")
                    .strip();
            int end = paragraph.indexOf('。');
            return end < 0
                    ? new Entry(type, paragraph, "")
                    : new Entry(type, paragraph.substring(0, end), paragraph.substring(end + 1));
        }

        String row() {
            return "| " + term + " | `" + type + "` | " + meaning.replace("|", "\\|") + " |";
        }
    }

    @Test
    void 用語集は注釈のとおりである() throws IOException {
        String current = glossary();
        if (Boolean.getBoolean("glossary.write")) {
            Files.writeString(GLOSSARY, current);
        }
        assertThat(GLOSSARY).hasContent(current);
    }

    @Test
    void 公の型はみな日本語の用語で始まる注釈を持つ() {
        assertThat(rooms().flatMap(room -> entries(room).stream()))
                .hasSizeGreaterThan(100)
                .allSatisfy(entry -> assertThat(entry.term())
                        .as(entry.type())
                        .containsPattern("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]")
                        .hasSizeLessThanOrEqualTo(40));
    }

    private static String glossary() {
        String head = "# 用語集\n\n部屋の根にある公の型の注釈から作ります（`GlossaryTest`）。手では直しません。\n";
        return head
                + rooms().filter(room -> !entries(room).isEmpty())
                        .map(room -> section(room, entries(room)))
                        .collect(Collectors.joining());
    }

    private static String section(Path room, List<Entry> entries) {
        return "\n## " + displayName(room) + "（" + room.getFileName() + "）\n\n| 用語 | 型 | 意味 |\n|---|---|---|\n"
                + entries.stream().map(Entry::row).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<Path> rooms() {
        return list(ROOMS).filter(Files::isDirectory);
    }

    private static String displayName(Path room) {
        Matcher named = ROOM.matcher(read(room.resolve("package-info.java")));
        return named.find() ? named.group(1) : room.getFileName().toString();
    }

    private static List<Entry> entries(Path room) {
        return list(room)
                .filter(file -> file.toString().endsWith(".java"))
                .map(GlossaryTest::entry)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Entry> entry(Path file) {
        Matcher type = TYPE.matcher(read(file));
        return type.find() ? Optional.of(Entry.of(type.group(2), type.group(1))) : Optional.empty();
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
