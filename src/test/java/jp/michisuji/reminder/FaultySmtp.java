package jp.michisuji.reminder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** 具合の悪いメールサーバー。命令ごとに、返す言葉か、黙って切ることを決めておける。 */
final class FaultySmtp implements AutoCloseable {

    /** 返事をせずに切る。 */
    static final String HANG_UP = "";

    /** 返事をせず、切りもしない。 */
    static final String SILENCE = "(silence)";

    /** 終わらない返事を一文字ずつ返し続ける。 */
    static final String DRIP = "(drip)";

    /** 本文の終わりに当たる命令の名。 */
    static final String END = ".";

    private static final long DRIP_MILLIS = 50;

    private final ServerSocket door;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger texts = new AtomicInteger();
    private final CountDownLatch closing = new CountDownLatch(1);

    FaultySmtp() {
        try {
            door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Thread serving = new Thread(this::serve, "faulty-smtp");
        serving.setDaemon(true);
        serving.start();
    }

    FaultySmtp answer(String command, String reply) {
        answers.put(command, reply);
        return this;
    }

    int port() {
        return door.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    /** 終わりまで受け取った本文の数。 */
    int texts() {
        return texts.get();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                connections.incrementAndGet();
                talk(caller);
            } catch (IOException gone) {
                // 相手か試験が切った。次の相手を待つ。
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = caller.getOutputStream();
        boolean open = say(out, answers.getOrDefault("HELLO", "220 ready"));
        while (open) {
            String line = in.readLine();
            if (line == null) {
                return;
            }
            String command = line.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
            String reply = reply(command, command.equals("DATA") ? "354 go on" : "250 ok");
            open = say(out, reply);
            if (open && reply.startsWith("354")) {
                swallow(in);
                open = say(out, reply(END, "250 taken"));
            }
        }
    }

    private String reply(String command, String usual) {
        return answers.getOrDefault(command, usual);
    }

    private void swallow(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            line = in.readLine();
        }
        if (line != null) {
            texts.incrementAndGet();
        }
    }

    private boolean say(OutputStream out, String reply) throws IOException {
        if (reply.equals(HANG_UP)) {
            return false;
        }
        if (reply.equals(SILENCE)) {
            return true;
        }
        if (reply.equals(DRIP)) {
            return drip(out);
        }
        out.write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        return true;
    }

    private boolean drip(OutputStream out) throws IOException {
        try {
            while (!closing.await(DRIP_MILLIS, TimeUnit.MILLISECONDS)) {
                out.write('2');
                out.flush();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        closing.countDown();
        door.close();
    }
}
