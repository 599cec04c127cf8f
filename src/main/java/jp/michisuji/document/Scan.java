package jp.michisuji.document;

import java.time.Instant;

/**
 * ウイルス検査の状態。検査する相手が設定されていなければ、未検査のまま登録される。
 *
 * @param at null where nothing was scanned
 * @param answer the scanner's own words, such as {@code stream: OK}; null where nothing was scanned
 */
public record Scan(Instant at, String answer) {

    static final Scan NONE = new Scan(null, null);

    public boolean done() {
        return at != null;
    }

    public String label() {
        return done() ? "検査済" : "未検査";
    }
}
