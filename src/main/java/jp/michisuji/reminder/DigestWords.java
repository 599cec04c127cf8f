package jp.michisuji.reminder;

/**
 * 仕事の文。まとめに載せるときにだけ読む。
 *
 * @param body 会議体。なければ {@code null}
 * @param dueReason 期限のわけ。なければ {@code null}
 */
record DigestWords(String taskId, String step, String title, String body, String dueReason) {}
