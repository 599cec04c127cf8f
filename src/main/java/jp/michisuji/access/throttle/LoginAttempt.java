package jp.michisuji.access.throttle;

import java.time.Duration;
import java.util.Map;

/**
 * ログインの一度の試み。
 *
 * @param counted what it was counted under
 * @param locks the lock it begins should it fail; zero where it begins none
 */
public record LoginAttempt(String username, Map<Counted, String> counted, Map<Counted, Duration> locks) {}
