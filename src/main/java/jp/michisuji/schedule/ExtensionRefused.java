package jp.michisuji.schedule;

/**
 * 期限の延長が認められなかった。申し出た人へ知らせるための出来事。
 *
 * @param requestedBy 申し出た人の符号
 */
public record ExtensionRefused(long extensionId, String requestedBy, String taskId, String reason) {}
