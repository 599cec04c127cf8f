package jp.michisuji.reminder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import jp.michisuji.shared.Containing;

/**
 * メールの絞り込み。{@code null} の項目では絞らない。
 *
 * @param person この人宛てだけ
 * @param words 件名・本文・宛先を探す言葉。制御文字は除き、100 字まで
 * @param from この日から
 * @param to この日まで
 */
public record MailFilter(String person, Mail.State state, Mail.Kind kind, String words, LocalDate from, LocalDate to) {

    public static final MailFilter ALL = new MailFilter(null, null, null, null, null, null);

    private static final int LONGEST = 100;

    static final String WHERE =
            """
             where (:person::text is null or person_code = :person)
               and (:state::text is null or state = :state)
               and (:kind::text is null or kind = :kind)
               and (:from::date is null or on_day >= :from)
               and (:to::date is null or on_day <= :to)
               and (:like::text is null or subject ilike :like or body ilike :like or to_address ilike :like)""";

    public MailFilter {
        words = OneLine.of(words, LONGEST);
        words = words.isEmpty() ? null : words;
    }

    public static MailFilter in(Mail.State state) {
        return new MailFilter(null, state, null, null, null, null);
    }

    MailFilter onlyTo(String recipient) {
        return new MailFilter(recipient, state, kind, words, from, to);
    }

    MailFilter withoutWords() {
        return new MailFilter(person, state, kind, null, from, to);
    }

    Map<String, Object> parameters() {
        Map<String, Object> values = new HashMap<>();
        values.put("person", person);
        values.put("state", state == null ? null : state.name());
        values.put("kind", kind == null ? null : kind.name());
        values.put("from", from);
        values.put("to", to);
        values.put("like", Containing.pattern(words));
        return values;
    }
}
