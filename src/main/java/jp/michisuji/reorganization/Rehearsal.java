package jp.michisuji.reorganization;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 予行。改正をその日に実施すると、何がどこへ移り、何が差し支えるか。
 *
 * @param movings everything the affected posts have, whether it moves or, with a split, stays
 * @param endings appointments that end the day before
 * @param vacancies names of posts that take something over and that nobody is appointed to on the day
 * @param counts what each affected post has, before and after
 */
public record Rehearsal(
        ChangeSet plan,
        List<Moving> movings,
        List<EndingAppointment> endings,
        List<Problem> problems,
        List<String> vacancies,
        List<PostCount> counts) {

    /** What changes hands. */
    public List<Moving> moved() {
        return movings.stream().filter(moving -> !moving.stays()).toList();
    }

    public List<Moving> blocked() {
        return movings.stream().filter(Moving::blocked).toList();
    }

    /** True where nothing stands in the way. */
    public boolean clear() {
        return problems.isEmpty() && blocked().isEmpty();
    }

    /** What changes hands, by the kind of thing. */
    public Map<String, Long> movedByRoom() {
        return moved().stream().collect(Collectors.groupingBy(Moving::room, LinkedHashMap::new, Collectors.counting()));
    }

    /** Everything the posts have, by the post that has it now. */
    public Map<String, List<Moving>> byPost() {
        return movings.stream()
                .collect(Collectors.groupingBy(Moving::fromName, LinkedHashMap::new, Collectors.toList()));
    }

    /** Changes as soon as anything that would happen changes: what was looked at is what is confirmed. */
    public String fingerprint() {
        Stream<String> parts = Stream.of(
                        plan.lines().stream().map(ReorganizationLine::toString),
                        movings.stream().map(Moving::fingerprint),
                        endings.stream().map(ending -> ending.appointment().toString()),
                        problems.stream().map(Problem::message))
                .flatMap(part -> part);
        String all = plan.day() + "\n" + parts.collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
