package jp.michisuji.testing;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 節点。本番と同じ入口から別の JVM で起こした応用。記録は target/nodes に残る。 */
public final class Node implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Path LOGS = Path.of("target", "nodes");

    private final String name;
    private final Process process;
    private final URI address;

    private Node(String name, Process process, URI address) {
        this.name = name;
        this.process = process;
        this.address = address;
    }

    /**
     * 起こし始める。答えるようになるのは {@link #awaitHealthy} のあと。
     *
     * @param settings 環境変数で渡す設定
     */
    public static Node start(String name, Map<String, String> settings) throws IOException {
        return start(name, List.of("-cp", applicationClassPath(), "jp.michisuji.Michisuji"), settings);
    }

    /** @param arguments JVM への引数。クラスの置き場所と入口まで */
    public static Node start(String name, List<String> arguments, Map<String, String> settings) throws IOException {
        int port = freePort();
        Files.createDirectories(LOGS);
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-Duser.timezone=Asia/Tokyo");
        words.addAll(arguments);
        ProcessBuilder command = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(LOGS.resolve(name + ".log").toFile());
        command.environment().keySet().removeIf(key -> key.startsWith("SPRING_") || key.startsWith("MICHISUJI_"));
        command.environment().put("MICHISUJI_ACCESS_SECONDFACTOR_REQUIREDROLES", "");
        command.environment().putAll(settings);
        command.environment().put("SERVER_PORT", String.valueOf(port));
        return new Node(name, command.start(), URI.create("http://localhost:" + port));
    }

    /** 試験の部品を除いた、応用そのものの置き場所。 */
    private static String applicationClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes" + File.separator))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public URI address() {
        return address;
    }

    public long pid() {
        return process.pid();
    }

    /** これまでに使った CPU 時間。単位は秒。分からなければ 0。 */
    public double cpuSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
    }

    /** 健康と答えるまで待つ。 */
    public Node awaitHealthy() throws IOException, InterruptedException {
        return await("/actuator/health");
    }

    /** そのページが 200 で答えるまで待つ。 */
    public Node await(String path) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        Instant until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until) && process.isAlive()) {
            try {
                HttpRequest request =
                        HttpRequest.newBuilder(address.resolve(path)).build();
                if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return this;
                }
            } catch (IOException notYet) {
                // まだ口を開いていない
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError(name + " が起きない:\n" + Files.readString(LOGS.resolve(name + ".log")));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
