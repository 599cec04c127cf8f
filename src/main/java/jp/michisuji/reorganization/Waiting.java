package jp.michisuji.reorganization;

import java.time.Duration;
import java.time.Instant;

/**
 * 実施の待ち。その日に実施できず、妨げるものがなくなるのを待っている。
 *
 * @param reason why it could not be carried out, one reason a line
 * @param since when it was found for the first time that it could not be carried out
 * @param triedAt when it was last tried
 * @param met fingerprint of the rehearsal as it was then, or null where not even that could be made
 */
public record Waiting(String reason, Instant since, Instant triedAt, String met) {

    private static final Duration PATIENCE = Duration.ofHours(1);

    boolean longEnough(Instant now) {
        return !triedAt.plus(PATIENCE).isAfter(now);
    }
}
