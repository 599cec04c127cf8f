package jp.michisuji.document;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** 試験の clamd。INSTREAM の決まりのとおりに受け取り、決めた返事をする。行儀の悪い相手にもなる。 */
public class FakeClamd implements AutoCloseable {

    /** 検査の試験に世界中で使う、害のない文字列の代わり。 */
    public static final String EICAR_LIKE = "これは検査の試験の文です";

    /** 相手の振る舞い。 */
    interface Manner {
        void meet(Socket client, FakeClamd server) throws IOException;
    }

    private final List<byte[]> received = new CopyOnWriteArrayList<>();
    private final List<Socket> clients = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ServerSocket door;

    FakeClamd(Manner manner) {
        try {
            door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.submit(() -> {
            while (true) {
                Socket client = door.accept();
                clients.add(client);
                threads.submit(() -> {
                    manner.meet(client, this);
                    return null;
                });
            }
        });
    }

    /** 決まりどおりに受け取り、試験の文を含めば見つけたと言う。 */
    public static FakeClamd honest() {
        return new FakeClamd((client, server) -> {
            String content = new String(server.receive(client), StandardCharsets.UTF_8);
            boolean bad = content.contains(EICAR_LIKE);
            say(client, bad ? "stream: Win.Test.EICAR_HDB-1 FOUND\0" : "stream: OK\0");
        });
    }

    /** 受け取ってから、この言葉を返して閉じる。 */
    public static FakeClamd saying(String words) {
        return new FakeClamd((client, server) -> {
            server.receive(client);
            say(client, words);
        });
    }

    /** つながせるだけで、読みも答えもしない。 */
    public static FakeClamd silent() {
        return new FakeClamd((client, server) -> {});
    }

    private static void say(Socket client, String words) throws IOException {
        client.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
        client.close();
    }

    byte[] receive(Socket client) throws IOException {
        DataInputStream in = new DataInputStream(client.getInputStream());
        String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            throw new IOException("知らない命令: " + command);
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        received.add(content.toByteArray());
        return content.toByteArray();
    }

    List<byte[]> received() {
        return received;
    }

    ClamdSettings settings(Duration timeout) {
        return new ClamdSettings(door.getInetAddress().getHostAddress(), door.getLocalPort(), timeout);
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket client : clients) {
            client.close();
        }
        threads.shutdownNow();
    }
}
