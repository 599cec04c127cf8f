package jp.michisuji.document;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * 今しがたの検査。様式を確かめるときに調べた内容を、登録するときにもう一度調べない。
 *
 * <p>Registering is a transaction; a conversation over the network has no place in it.
 */
class RecentScans {

    private static final Duration VALID = Duration.ofMinutes(5);
    private static final int MOST = 64;

    private final Map<String, Scan> known = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Scan> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<Scan> find(String sha256, Instant now) {
        return Optional.ofNullable(known.get(sha256))
                .filter(scan -> scan.at().plus(VALID).isAfter(now) && !scan.at().isAfter(now));
    }

    synchronized void remember(String sha256, Scan scan) {
        known.put(sha256, scan);
    }
}
