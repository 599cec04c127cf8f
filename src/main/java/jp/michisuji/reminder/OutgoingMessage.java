package jp.michisuji.reminder;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/** 出ていく文。記録と同じ識別子で出し、終わりまでサーバーへ渡したかを覚える。 */
final class OutgoingMessage extends MimeMessage {

    private final String id;
    private boolean handedOver;

    OutgoingMessage(String id) {
        super((Session) null);
        this.id = id;
    }

    boolean handedOver() {
        return handedOver;
    }

    /** 送る直前に識別子が付け直されるのを防ぐ。 */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        super.writeTo(out, ignored);
        // 本文の途中で切れたものを、サーバーは受け取らない（RFC 5321 4.1.1.4）。
        handedOver = true;
    }
}
