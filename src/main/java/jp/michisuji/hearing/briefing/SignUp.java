package jp.michisuji.hearing.briefing;

import java.time.Instant;

/**
 * 説明会の申込み。一つの課が、一つの回に出る人数。
 *
 * @param section 課の組織の符号
 * @param postName 申し込んだ職の名
 */
public record SignUp(long sessionId, String section, int people, String postName, Instant changedAt) {}
