package jp.michisuji.reminder;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.organization.Person;

/** まとめ。一人の一日分。急ぐ見出しから、期限の順に並ぶ。 */
final class Digest {

    private static final Comparator<DigestLine> ORDER = Comparator.comparing(DigestLine::section)
            .thenComparing(line -> line.task().dueOn(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(line -> line.task().taskId());

    private final Person person;
    private final Map<String, DigestLine> lines = new HashMap<>();

    Digest(Person person) {
        this.person = person;
    }

    Person person() {
        return person;
    }

    /** 同じ仕事は、急ぐ見出しに一度だけ載せる。 */
    void add(DigestLine line) {
        lines.merge(
                line.task().taskId(),
                line,
                (known, other) -> other.section().compareTo(known.section()) < 0 ? other : known);
    }

    List<DigestLine> lines() {
        return lines.values().stream().sorted(ORDER).toList();
    }
}
