package jp.michisuji.reminder;

import java.time.Instant;

/**
 * 不達の宛先。メールサーバーに断られ、人が印を消すか宛先が変わるまで送らない。
 *
 * @param personCode 断られたメールの宛先の人
 * @param reply メールサーバーの言葉
 */
public record AddressFault(long id, String personCode, String address, String reply, Instant since) {}
