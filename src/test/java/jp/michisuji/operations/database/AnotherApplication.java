package jp.michisuji.operations.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** 別の応用。別の JVM でデータベースを開き、殺されるまで開いたままでいる。 */
final class AnotherApplication {

    private static final String READY = "READY";

    private AnotherApplication() {}

    /** Returns when the database is open and has the word in it. */
    static Process start(Path folder, String word) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnotherApplication.class.getName(),
                        folder.toString(),
                        word)
                .redirectErrorStream(true)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.equals(READY)) {
                return process;
            }
        }
        throw new AssertionError("別の応用がデータベースを開けなかった");
    }

    public static void main(String[] arguments) throws Exception {
        EmbeddedDatabase database = Place.in(Path.of(arguments[0])).open();
        Place.write(database, arguments[1]);
        System.out.println(READY);
        TimeUnit.MINUTES.sleep(5);
    }
}
