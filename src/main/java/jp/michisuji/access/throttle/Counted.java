package jp.michisuji.access.throttle;

import java.time.Duration;

/**
 * 失敗の数え方。何ごとに数え、いくつで止めるか。
 *
 * <p>An office often leaves through one address, so an address is given far more tries than an account, and is never
 * stopped for long. It stands first: a try from a stopped address must not count against the account.
 */
public enum Counted {
    ADDRESS("接続元", new LockPolicy(50, Duration.ofMinutes(5), Duration.ofMinutes(5), Duration.ofMinutes(10))),
    ACCOUNT("利用者", new LockPolicy(5, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(24))),
    BROWSER("なじみのブラウザー", new LockPolicy(5, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(24))),
    CODE("確認コード", new LockPolicy(5, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(24)));

    private final String label;
    private final LockPolicy policy;

    Counted(String label, LockPolicy policy) {
        this.label = label;
        this.policy = policy;
    }

    public String label() {
        return label;
    }

    LockPolicy policy() {
        return policy;
    }
}
