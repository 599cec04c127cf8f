package jp.michisuji.bench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.testing.Node;
import jp.michisuji.testing.TestServer;
import org.junit.jupiter.api.Test;

/**
 * 起動から最初の画面までと、そのときの記憶。外のデータベースにつなぎ、空の応用と代わる代わるに測る。
 *
 * <p>この製品は二つの形で測る。コンテナの形（Dockerfile と同じく、読んだクラスの控えを添える）と、控えのない形。
 */
class BootBench {

    private static final int STARTS = 5;
    private static final int PAGES = 100;
    private static final Path FOLDER = Path.of("target", "bench");
    private static final Path JAR = FOLDER.resolve("michisuji.jar");
    private static final Path ARCHIVE = FOLDER.resolve("michisuji.jsa");
    private static final Path RUNTIME = Path.of("target", "runtime.classpath");

    private static final Pattern NEEDED = Pattern.compile(
            "(spring-(core|beans|context|aop|expression|web|webmvc)-\\d|spring-boot-(\\d|autoconfigure|web|servlet|tomcat"
                    + "|thymeleaf|http|jackson|starter-(webmvc|thymeleaf|tomcat|jackson|logging))|tomcat-embed|thymeleaf-"
                    + "|attoparser|unbescape|ognl|slf4j-api|logback|log4j|jul-to|snakeyaml|jackson-|micrometer-(commons"
                    + "|observation)|jakarta.annotation|commons-logging|jspecify).*\\.jar");

    /** 何度も起こす一つの形と、その測った値。 */
    private static final class Form {
        final String name;
        final String page;
        final List<String> arguments;
        final Map<String, String> settings;
        final Samples seconds = new Samples();
        final Samples work = new Samples();
        final Samples fresh = new Samples();
        final Samples used = new Samples();

        Form(String name, String page, List<String> arguments, Map<String, String> settings) {
            this.name = name;
            this.page = page;
            this.arguments = arguments;
            this.settings = settings;
        }
    }

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void 起動から最初の画面まで() throws Exception {
        pack();
        Map<String, String> database = Map.of("SPRING_DATASOURCE_URL", TestServer.newDatabase());
        measure(ours("bench-first", "-XX:ArchiveClassesAtExit=" + ARCHIVE, database));
        Form container = ours("bench-container", "-XX:SharedArchiveFile=" + ARCHIVE, database);
        Form plain = ours("bench-plain", "-Xshare:auto", database);
        Form empty = new Form(
                "bench-empty",
                EmptyApplication.PAGE,
                List.of("-XX:+UseSerialGC", "-cp", emptyClassPath(), EmptyApplication.class.getName()),
                Map.of());
        for (int round = 0; round < STARTS; round++) {
            for (Form form : List.of(empty, container, plain)) {
                measure(form);
            }
        }
        report(container, plain, empty);
    }

    private static Form ours(String name, String sharing, Map<String, String> settings) throws IOException {
        String classPath = JAR + File.pathSeparator + Files.readString(RUNTIME).strip();
        return new Form(
                name,
                "/login",
                List.of("-XX:+UseSerialGC", sharing, "-cp", classPath, "jp.michisuji.Michisuji"),
                settings);
    }

    /** クラスの控えは、フォルダーに散らばったクラスからは作れない。 */
    private static void pack() throws IOException {
        Files.createDirectories(FOLDER);
        Files.deleteIfExists(ARCHIVE);
        ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "cf", JAR.toString(), "-C", "target/classes", ".");
    }

    private void measure(Form form) throws Exception {
        long began = System.nanoTime();
        try (Node node = Node.start(form.name, form.arguments, form.settings)) {
            node.await(form.page);
            form.seconds.add((System.nanoTime() - began) / 1e9);
            form.work.add(node.cpuSeconds());
            TimeUnit.SECONDS.sleep(1);
            form.fresh.add(Machine.residentMiB(node.pid()));
            URI address = node.address().resolve(form.page);
            for (int view = 0; view < PAGES; view++) {
                http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
            }
            form.used.add(Machine.residentMiB(node.pid()));
        }
    }

    private static void report(Form container, Form plain, Form empty) throws Exception {
        Figures figures = new Figures("boot", "起動から最初の画面まで（外のデータベース、" + STARTS + " 回の中央値）");
        figures.note("この製品の起動、コンテナの形（ログイン画面が出るまで）", container.seconds.median(), "秒");
        figures.note("この製品の起動、クラスの控えなし", plain.seconds.median(), "秒");
        figures.note("空の応用の起動（画面が出るまで）", empty.seconds.median(), "秒");
        figures.atMost("起動の比（コンテナの形／空の応用）", container.seconds.median() / empty.seconds.median(), 2.3);
        figures.note("起動の比（クラスの控えなし／空の応用）", plain.seconds.median() / empty.seconds.median(), "倍");
        figures.note("起動に使った CPU 時間、コンテナの形", container.work.median(), "秒");
        figures.note("起動に使った CPU 時間、クラスの控えなし", plain.work.median(), "秒");
        figures.note("起動に使った CPU 時間、空の応用", empty.work.median(), "秒");
        figures.note("常駐メモリ、コンテナの形（最初の画面のあと）", container.fresh.median(), "MiB");
        figures.note("常駐メモリ、クラスの控えなし（最初の画面のあと）", plain.fresh.median(), "MiB");
        figures.note("常駐メモリ、空の応用（最初の画面のあと）", empty.fresh.median(), "MiB");
        figures.atMost("常駐メモリの比（最初の画面のあと）", container.fresh.median() / empty.fresh.median(), 2.5);
        figures.note("常駐メモリ、コンテナの形（" + PAGES + " 画面のあと）", container.used.median(), "MiB");
        figures.note("常駐メモリ、空の応用（" + PAGES + " 画面のあと）", empty.used.median(), "MiB");
        figures.atMost("常駐メモリの比（" + PAGES + " 画面のあと）", container.used.median() / empty.used.median(), 2.5);
        figures.write();
    }

    /** 空の応用が要るものだけ。全部を載せると、空の応用まで重くなる。 */
    private static String emptyClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> new File(entry).getName().startsWith("test-classes")
                        || NEEDED.matcher(new File(entry).getName()).matches())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
