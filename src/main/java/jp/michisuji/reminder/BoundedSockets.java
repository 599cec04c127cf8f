package jp.michisuji.reminder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;

/**
 * 時間を限った線。メールサーバーと話し終わらなくても、決めた時間が経てば切る。
 *
 * <p>応答の待ちの上限だけでは、一文字ずつ返し続ける相手に際限なく付き合うことになる。
 */
final class BoundedSockets extends SocketFactory {

    /** 押さえる時間より十分に短い。 */
    static final Duration LONGEST = Duration.ofMinutes(2);

    private final Duration longest;
    private final ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1, BoundedSockets::thread);

    BoundedSockets(Duration longest) {
        this.longest = longest;
        watch.setRemoveOnCancelPolicy(true);
    }

    @Override
    public Socket createSocket() {
        return new BoundedSocket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port), null);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(from, fromPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return connected(new InetSocketAddress(host, port), new InetSocketAddress(from, fromPort));
    }

    private Socket connected(InetSocketAddress server, InetSocketAddress from) throws IOException {
        Socket socket = createSocket();
        socket.bind(from);
        socket.connect(server);
        return socket;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "mail-watch");
        thread.setDaemon(true);
        return thread;
    }

    private final class BoundedSocket extends Socket {

        private final Future<?> end = watch.schedule(this::cut, longest.toMillis(), TimeUnit.MILLISECONDS);

        private void cut() {
            try {
                close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        /** 短い命令を返事と引き換えに一つずつ送る。まとめて送ろうと待つと、一通ごとに 40 ms 余計にかかる。 */
        @Override
        public void connect(SocketAddress server, int timeout) throws IOException {
            super.connect(server, timeout);
            setTcpNoDelay(true);
        }

        @Override
        public void close() throws IOException {
            end.cancel(false);
            super.close();
        }
    }
}
