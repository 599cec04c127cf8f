package jp.michisuji.operations.web;

import java.util.List;
import java.util.Map;
import jp.michisuji.reminder.Mail;

/** 送れていないメールの見出し一つと、その数。 */
public record MailTab(Mail.State state, long count) {

    /** 人の手を待つものが先。 */
    static final List<Mail.State> STATES =
            List.of(Mail.State.FAILED, Mail.State.UNCERTAIN, Mail.State.WITHHELD, Mail.State.QUEUED);

    static List<MailTab> all(Map<Mail.State, Long> counts) {
        return STATES.stream()
                .map(state -> new MailTab(state, counts.getOrDefault(state, 0L)))
                .toList();
    }
}
