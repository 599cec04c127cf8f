package jp.michisuji.overview.chart;

/**
 * 目盛りの一つ。
 *
 * @param at 始まりの位置（日）
 * @param width 幅（日）
 * @param label 「令和8年度」「4月」「6日」
 */
public record Tick(int at, int width, String label) {}
