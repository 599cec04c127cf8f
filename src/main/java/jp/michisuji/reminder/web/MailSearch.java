package jp.michisuji.reminder.web;

import jp.michisuji.reminder.Mail;
import jp.michisuji.reminder.MailFilter;
import jp.michisuji.web.TypedPeriod;

/**
 * メールの探し方。打たれたままを保つ。
 *
 * @param from この日から。{@code 2025-09-03} でも令和7年9月3日でもよい
 * @param to この日まで
 */
public record MailSearch(String person, Mail.State state, Mail.Kind kind, String words, String from, String to) {

    /** @param recipient この人宛てだけ。{@code null} なら全員 */
    MailFilter filter(String recipient) {
        TypedPeriod period = period();
        return new MailFilter(recipient, state, kind, words, period.first(), period.last());
    }

    /** 日付の誤り。なければ {@code null}。誤っていれば日付では絞らない。 */
    public String problem() {
        return period().problem();
    }

    private TypedPeriod period() {
        return new TypedPeriod(from, to);
    }
}
