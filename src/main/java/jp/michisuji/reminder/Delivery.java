package jp.michisuji.reminder;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.mail.MailSendException;

/**
 * 配達の結果。送ろうとした一通がどうなったか。
 *
 * @param reason one line for the operator, or null when it was sent
 */
record Delivery(Outcome outcome, String reason) {

    private static final int LONGEST_REASON = 500;

    /** どうなったか。 */
    enum Outcome {
        SENT,
        /** 送れていない。間を空けてもう一度試す。 */
        LATER,
        /** メールサーバーに届かない。もう一度試すが、ほかのメールも今は送れない。 */
        UNREACHABLE,
        /** 宛先が断られた。もう一度試しても変わらない。 */
        REFUSED,
        /** 文を渡したあと返事がない。届いたかもしれないので、自動では送り直さない。 */
        UNCERTAIN
    }

    static Delivery sent() {
        return new Delivery(Outcome.SENT, null);
    }

    static Delivery refused(String reason) {
        return new Delivery(Outcome.REFUSED, OneLine.of(reason, LONGEST_REASON));
    }

    static Delivery later(Exception failure) {
        return new Delivery(Outcome.LATER, words(failure));
    }

    /**
     * @param handedOver whether the text of the mail had gone out whole: from there on, without an answer of the server,
     *     nobody knows whether it took the mail
     */
    static Delivery failed(Exception failure, boolean handedOver) {
        SmtpReply reply = SmtpReply.in(failure);
        if (reply.definite()) {
            return new Delivery(reply.refusesAddress() ? Outcome.REFUSED : Outcome.LATER, words(failure));
        }
        if (!handedOver) {
            return new Delivery(Outcome.UNREACHABLE, words(failure));
        }
        return onlyFarewellFailed(failure)
                ? sent()
                : new Delivery(Outcome.UNCERTAIN, "メールサーバーの返事がありません: " + words(failure));
    }

    /** The message itself went through; only closing the connection did not. */
    private static boolean onlyFarewellFailed(Exception failure) {
        return failure instanceof MailSendException sending && sending.getMessageExceptions().length == 0;
    }

    /** What failed and, behind it, what the server or the network said. */
    private static String words(Exception failure) {
        Throwable first = SmtpReply.first(failure);
        String words = Stream.iterate(first, Objects::nonNull, Throwable::getCause)
                .map(step -> String.valueOf(step.getMessage()))
                .map(message -> OneLine.of(message, LONGEST_REASON))
                .distinct()
                .collect(Collectors.joining(" / "));
        return OneLine.of(words, LONGEST_REASON);
    }
}
