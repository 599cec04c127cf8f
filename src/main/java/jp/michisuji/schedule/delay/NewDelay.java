package jp.michisuji.schedule.delay;

/**
 * 確定しようとする遅れ。
 *
 * @param path 遅れる工程か筋の符号
 * @param subject 主題の符号
 * @param itemId 主題の属する改革案件。属さなければ {@code null}
 * @param href 主題の画面
 * @param openDays 1〜250
 */
public record NewDelay(String path, String subject, Long itemId, String href, String label, int openDays) {}
