package jp.michisuji.access.factor;

/**
 * 登録の途中。
 *
 * @param picture the QR code, as an address an img element can show
 * @param key what is typed where the picture cannot be read
 */
public record Enrolment(String picture, String key) {}
