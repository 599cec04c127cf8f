package jp.michisuji.reminder.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import jp.michisuji.reminder.Mail;
import jp.michisuji.reminder.MailFilter;
import jp.michisuji.shared.JapaneseDate;

/**
 * メールの探し方。打たれたままを保つ。
 *
 * @param from この日から。{@code 2025-09-03} でも令和7年9月3日でもよい
 * @param to この日まで
 */
public record MailSearch(String person, Mail.State state, Mail.Kind kind, String words, String from, String to) {

    /** データベースの日付が持てる年より手前。 */
    private static final int LAST_YEAR = 9999;

    /** @param recipient この人宛てだけ。{@code null} なら全員 */
    MailFilter filter(String recipient) {
        return problem() == null
                ? new MailFilter(recipient, state, kind, words, date(from), date(to))
                : new MailFilter(recipient, state, kind, words, null, null);
    }

    /** 日付の誤り。なければ {@code null}。誤っていれば日付では絞らない。 */
    public String problem() {
        if (unreadable(from) || unreadable(to)) {
            return "日付は、2025-09-03 か令和7年9月3日のように入力してください。日付では絞り込んでいません。";
        }
        boolean backwards = date(from) != null && date(to) != null && date(from).isAfter(date(to));
        return backwards ? "「から」の日が「まで」の日より後です。日付では絞り込んでいません。" : null;
    }

    private static boolean unreadable(String typed) {
        return typed != null && !typed.isBlank() && date(typed) == null;
    }

    private static LocalDate date(String typed) {
        return typed == null || typed.isBlank()
                ? null
                : parsed(typed.strip())
                        .filter(date -> date.getYear() >= 1 && date.getYear() <= LAST_YEAR)
                        .orElse(null);
    }

    private static Optional<LocalDate> parsed(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException other) {
            return JapaneseDate.parse(typed);
        }
    }
}
