package jp.michisuji.reminder;

import jakarta.mail.Address;
import jakarta.mail.SendFailedException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.mail.MailSendException;

/**
 * メールサーバーの返事。
 *
 * @param code three digits of RFC 5321; 0 where the server gave no answer
 * @param line what it said, or null where it gave no answer
 * @param toRecipient whether it answered the recipient's address
 */
record SmtpReply(int code, String line, boolean toRecipient) {

    private static final SmtpReply NONE = new SmtpReply(0, null, false);

    /** The exception carries the server's line as it came; a connection that broke has another text. */
    private static final Pattern LINE = Pattern.compile("([2-5]\\d\\d)(?:[ -].*|\\R.*)?", Pattern.DOTALL);

    /** RFC 5321 4.2.3 と RFC 7504: 宛先の誤り。552 や 554 は容量や中継の事情なので、もう一度試す。 */
    private static final Set<Integer> WRONG_ADDRESS = Set.of(501, 521, 550, 551, 553, 556);

    static SmtpReply in(Exception failure) {
        SmtpReply found = NONE;
        for (Throwable step = first(failure); step != null; step = step.getCause()) {
            if (step instanceof SendFailedException refused) {
                found = found.with(refused);
            }
        }
        return found;
    }

    /** The failure of the message itself, which Spring keeps aside. */
    static Throwable first(Exception failure) {
        return failure instanceof MailSendException sending && sending.getMessageExceptions().length > 0
                ? sending.getMessageExceptions()[0]
                : failure;
    }

    boolean definite() {
        return code > 0;
    }

    boolean refusesAddress() {
        return toRecipient && WRONG_ADDRESS.contains(code);
    }

    private SmtpReply with(SendFailedException refused) {
        Address[] invalid = refused.getInvalidAddresses();
        SmtpReply said = definite() ? this : said(refused.getMessage());
        return new SmtpReply(said.code, said.line, toRecipient || invalid != null && invalid.length > 0);
    }

    private static SmtpReply said(String line) {
        Matcher reply = LINE.matcher(line == null ? "" : line);
        return reply.matches() ? new SmtpReply(Integer.parseInt(reply.group(1)), line, false) : NONE;
    }
}
