package jp.michisuji.approval;

import java.time.Instant;
import java.util.Map;

/**
 * 版。回議に付した文面の写し。書き換えない。
 *
 * @param sha256 文面と添付の SHA-256 を合わせた SHA-256
 */
public record Edition(
        long approvalId,
        int edition,
        String subject,
        String body,
        Map<String, String> facts,
        String sha256,
        Instant madeAt,
        String madeBy,
        String madePost) {

    public Edition {
        facts = Map.copyOf(facts);
    }
}
