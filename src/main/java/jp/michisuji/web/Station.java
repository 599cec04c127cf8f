package jp.michisuji.web;

/**
 * 駅。道筋の一つの段階。
 *
 * @param note 日付や結果など、添える一言。なければ {@code null}
 */
public record Station(String name, StationState state, String note) {}
