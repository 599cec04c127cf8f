package jp.michisuji.reminder;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.michisuji.organization.Person;

/** まとめ。一人の一日分。急ぐ見出しから、期限の順に並ぶ。 */
record Digest(Person person, List<DigestLine> lines) {

    private static final Comparator<DigestLine> ORDER = Comparator.comparing(DigestLine::section)
            .thenComparing(DigestLine::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(DigestLine::taskId);

    /** 同じ仕事は、急ぐ見出しに一度だけ載せる。 */
    static Digest of(Person person, Collection<DigestPart> parts) {
        Set<String> told = new HashSet<>();
        return new Digest(
                person,
                parts.stream()
                        .sorted(Comparator.comparing(DigestPart::section))
                        .flatMap(DigestPart::lines)
                        .filter(line -> told.add(line.taskId()))
                        .sorted(ORDER)
                        .toList());
    }

    List<DigestLine> first(int most) {
        return lines.subList(0, Math.min(most, lines.size()));
    }
}
