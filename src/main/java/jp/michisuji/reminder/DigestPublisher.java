package jp.michisuji.reminder;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.workflow.WorkItems;
import org.springframework.stereotype.Component;

/** まとめの発行。一人一通を送信箱に入れ、載せた行・知らせた回数・送らなかったことを残す。 */
@Component
class DigestPublisher {

    private final DigestRuns runs;
    private final DigestWording wording;
    private final DigestText text;
    private final Outbox outbox;
    private final Skips skips;
    private final WorkItems workItems;
    private final Clock clock;

    DigestPublisher(
            DigestRuns runs,
            DigestWording wording,
            DigestText text,
            Outbox outbox,
            Skips skips,
            WorkItems workItems,
            Clock clock) {
        this.runs = runs;
        this.wording = wording;
        this.text = text;
        this.outbox = outbox;
        this.skips = skips;
        this.workItems = workItems;
        this.clock = clock;
    }

    void publish(DigestDay day, List<Digest> digests, List<DigestComposer.Skipped> skipped) {
        Map<String, DigestWords> words = wording.of(named(digests, skipped));
        outbox.put(digests.stream()
                .map(digest -> text.letter(digest, day, words, leaves(day, digest)))
                .toList());
        runs.add(day.today(), digests);
        skips.note(skipped.stream().flatMap(skip -> unsent(skip, words)).toList());
        workItems.reminded(reminded(digests));
    }

    /** 文の要る仕事。メールに載せるものと、送らなかった記録に題を残すもの。 */
    private static Set<String> named(Collection<Digest> digests, Collection<DigestComposer.Skipped> skipped) {
        Stream<String> shown = digests.stream()
                .flatMap(digest -> digest.first(DigestText.MOST).stream())
                .map(DigestLine::taskId);
        Stream<String> unsent = skipped.stream().flatMap(skip -> skip.bundle().taskIds().stream());
        return Stream.concat(shown, unsent).collect(Collectors.toSet());
    }

    private static Stream<Skips.Unsent> unsent(DigestComposer.Skipped skip, Map<String, DigestWords> words) {
        return skip.bundle().taskIds().stream()
                .map(taskId -> new Skips.Unsent(
                        skip.personCode(),
                        Mail.Kind.DIGEST,
                        taskId,
                        words.get(taskId).step(),
                        skip.reason()));
    }

    /** 選んだ時刻。もう過ぎていれば今。 */
    private Instant leaves(DigestDay day, Digest digest) {
        Instant wanted = day.today()
                .atTime(day.choicesOf(digest.person().code()).digestAt())
                .atZone(clock.getZone())
                .toInstant();
        Instant now = clock.instant();
        return wanted.isBefore(now) ? now : wanted;
    }

    private static List<String> reminded(Collection<Digest> digests) {
        return digests.stream()
                .flatMap(digest -> digest.lines().stream())
                .filter(DigestLine::reminds)
                .map(DigestLine::taskId)
                .distinct()
                .toList();
    }
}
