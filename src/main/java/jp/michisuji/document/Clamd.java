package jp.michisuji.document;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * ClamAV の常駐プログラム。内容を INSTREAM で渡し、答えを一つ受け取る。
 *
 * <p>A socket knows no limit for writing, and one for reading starts anew with each byte; so the whole conversation has
 * one limit, after which the socket is closed under it.
 */
class Clamd implements VirusScanner {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;

    private final ClamdSettings settings;

    Clamd(ClamdSettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<Answer> scan(byte[] content) {
        CompletableFuture<Void> finished = new CompletableFuture<>();
        try (Socket socket = new Socket()) {
            finished.orTimeout(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)
                    .whenComplete((done, late) -> closeIf(late != null, socket));
            return Optional.of(ClamdAnswer.read(ask(socket, content)));
        } catch (IOException broken) {
            throw new ScanUnavailableException("clamd と話せない: " + broken.getMessage(), broken);
        } finally {
            finished.complete(null);
        }
    }

    private String ask(Socket socket, byte[] content) throws IOException {
        int limit = Math.toIntExact(settings.timeout().toMillis());
        socket.connect(new InetSocketAddress(settings.host(), settings.port()), limit);
        socket.setSoTimeout(limit);
        send(new DataOutputStream(socket.getOutputStream()), content);
        return answer(socket.getInputStream());
    }

    private static void send(DataOutputStream out, byte[] content) throws IOException {
        out.write(COMMAND);
        for (int from = 0; from < content.length; from += CHUNK) {
            int length = Math.min(CHUNK, content.length - from);
            out.writeInt(length);
            out.write(content, from, length);
        }
        out.writeInt(0);
        out.flush();
    }

    /** The answer ends with a NUL; a server that closes without one has said nothing certain. */
    private static String answer(InputStream in) throws IOException {
        StringBuilder words = new StringBuilder();
        for (int next = in.read(); next != 0; next = in.read()) {
            if (next < 0 || words.length() >= LONGEST_ANSWER) {
                throw new IOException("答えが終わらない");
            }
            words.append((char) next);
        }
        return words.toString();
    }

    private static void closeIf(boolean late, Socket socket) {
        try {
            if (late) {
                socket.close();
            }
        } catch (IOException alreadyBroken) {
            throw new IllegalStateException(alreadyBroken);
        }
    }
}
