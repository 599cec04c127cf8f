package jp.michisuji.reminder;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.reminder.MailAttempt.Outcome;
import org.springframework.mail.MailSendException;

/**
 * 配達の結果。送ろうとした一通がどうなったか。
 *
 * @param reason one line for the operator, or null when it was sent
 * @param skipped why it was not even tried, or null
 */
record Delivery(Outcome outcome, String reason, Skip.Reason skipped) {

    private static final int LONGEST_REASON = 500;

    private Delivery(Outcome outcome, String reason) {
        this(outcome, reason, null);
    }

    static Delivery sent() {
        return new Delivery(Outcome.SENT, null);
    }

    static Delivery malformed() {
        return new Delivery(Outcome.MALFORMED, MailAddress.WRONG);
    }

    static Delivery withheld(Skip.Reason reason, String detail) {
        return new Delivery(Outcome.WITHHELD, OneLine.of(reason.label() + "：" + detail, LONGEST_REASON), reason);
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
            return new Delivery(
                    reply.refusesAddress() ? Outcome.REFUSED : Outcome.LATER, OneLine.of(reply.line(), LONGEST_REASON));
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
