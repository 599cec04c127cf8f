package jp.michisuji.reminder;

import java.time.Instant;

/**
 * 暦の配信。一人の期限と会議を、その人だけの番地で配る。
 *
 * @param username 作った利用者。止められれば配信も止まる
 */
public record CalendarFeed(long id, String username, String personCode, Instant madeAt) {}
