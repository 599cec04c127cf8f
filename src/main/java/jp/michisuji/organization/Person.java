package jp.michisuji.organization;

/**
 * 職員。表示名と通知の宛先を持つ。
 *
 * @param email address for notices, or null when the person gets none
 */
public record Person(String code, String label, String email) {}
