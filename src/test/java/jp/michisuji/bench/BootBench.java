package jp.michisuji.bench;

import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.testing.Node;
import jp.michisuji.testing.TestServer;
import org.junit.jupiter.api.Test;

/** 起動から最初の画面までと、そのときの記憶。外のデータベースにつなぎ、空の応用と代わる代わるに測る。 */
class BootBench {

    private static final int STARTS = 3;
    private static final int PAGES = 100;

    private static final Pattern NEEDED = Pattern.compile(
            "(spring-(core|beans|context|aop|expression|web|webmvc)-\\d|spring-boot-(\\d|autoconfigure|web|servlet|tomcat"
                    + "|thymeleaf|http|jackson|starter-(webmvc|thymeleaf|tomcat|jackson|logging))|tomcat-embed|thymeleaf-"
                    + "|attoparser|unbescape|ognl|slf4j-api|logback|log4j|jul-to|snakeyaml|jackson-|micrometer-(commons"
                    + "|observation)|jakarta.annotation|commons-logging|jspecify).*\\.jar");

    private record Start(double seconds, double work, double fresh, double used) {}

    private final HttpClient http = HttpClient.newHttpClient();
    private final Samples ours = new Samples();
    private final Samples empty = new Samples();
    private final Samples oursWork = new Samples();
    private final Samples emptyWork = new Samples();
    private final Samples oursFresh = new Samples();
    private final Samples emptyFresh = new Samples();
    private final Samples oursUsed = new Samples();
    private final Samples emptyUsed = new Samples();

    @Test
    void 起動から最初の画面まで() throws Exception {
        String database = TestServer.newDatabase();
        start("bench-first", database);
        for (int round = 0; round < STARTS; round++) {
            Start other = startEmpty();
            empty.add(other.seconds());
            emptyWork.add(other.work());
            emptyFresh.add(other.fresh());
            emptyUsed.add(other.used());
            Start own = start("bench-ours", database);
            ours.add(own.seconds());
            oursWork.add(own.work());
            oursFresh.add(own.fresh());
            oursUsed.add(own.used());
        }
        report();
    }

    private void report() throws Exception {
        Figures figures = new Figures("boot", "起動から最初の画面まで（外のデータベース、" + STARTS + " 回の中央値）");
        figures.note("この製品の起動（ログイン画面が出るまで）", ours.median(), "秒");
        figures.note("空の応用の起動（画面が出るまで）", empty.median(), "秒");
        figures.atMost("起動の比", ours.median() / empty.median(), 2.3);
        figures.note("この製品が起動に使った CPU 時間", oursWork.median(), "秒");
        figures.note("空の応用が起動に使った CPU 時間", emptyWork.median(), "秒");
        figures.note("CPU 時間の比（他の負荷によらない目安）", oursWork.median() / emptyWork.median(), "倍");
        figures.note("この製品の常駐メモリ（最初の画面のあと）", oursFresh.median(), "MiB");
        figures.note("空の応用の常駐メモリ（最初の画面のあと）", emptyFresh.median(), "MiB");
        figures.atMost("常駐メモリの比（最初の画面のあと）", oursFresh.median() / emptyFresh.median(), 2.5);
        figures.note("この製品の常駐メモリ（" + PAGES + " 画面のあと）", oursUsed.median(), "MiB");
        figures.note("空の応用の常駐メモリ（" + PAGES + " 画面のあと）", emptyUsed.median(), "MiB");
        figures.atMost("常駐メモリの比（" + PAGES + " 画面のあと）", oursUsed.median() / emptyUsed.median(), 2.5);
        figures.write();
    }

    private Start start(String name, String database) throws Exception {
        long began = System.nanoTime();
        try (Node node = Node.start(name, Map.of("SPRING_DATASOURCE_URL", database))) {
            return measured(node, "/login", began);
        }
    }

    private Start startEmpty() throws Exception {
        long began = System.nanoTime();
        try (Node node = Node.start("bench-empty", EmptyApplication.class.getName(), emptyClassPath(), Map.of())) {
            return measured(node, EmptyApplication.PAGE, began);
        }
    }

    private Start measured(Node node, String page, long began) throws Exception {
        node.await(page);
        double seconds = (System.nanoTime() - began) / 1e9;
        double work = node.cpuSeconds();
        TimeUnit.SECONDS.sleep(1);
        double fresh = Machine.residentMiB(node.pid());
        URI address = node.address().resolve(page);
        for (int view = 0; view < PAGES; view++) {
            http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
        }
        return new Start(seconds, work, fresh, Machine.residentMiB(node.pid()));
    }

    /** 空の応用が要るものだけ。全部を載せると、空の応用まで重くなる。 */
    private static String emptyClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> new File(entry).getName().startsWith("test-classes")
                        || NEEDED.matcher(new File(entry).getName()).matches())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
