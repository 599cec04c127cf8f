package jp.michisuji.schedule;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 変更。変更等調書の一件。
 *
 * @param actorLabel した人の職と名札
 * @param moved 期限の動いた仕事の数
 */
public record Change(
        Long id,
        ChangeCause.Kind kind,
        String what,
        String href,
        String before,
        String after,
        String reason,
        String actorPerson,
        String actorLabel,
        Instant at,
        long moved) {

    /** 期限の動いた一つの仕事。 */
    public record Line(
            long changeId,
            String taskId,
            Long itemId,
            String title,
            String step,
            String postCode,
            LocalDate before,
            LocalDate after,
            String reason,
            boolean impossible) {}
}
