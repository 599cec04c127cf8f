package jp.michisuji.overview.stuck;

import java.util.List;

/**
 * 止まっている工程の一目。件数と、いちばん害の大きい一つだけを言う。
 *
 * @param overdue 期限を過ぎたものの数
 * @param soon 5開庁日以内に期限の来るものの数
 * @param next 急いで動かすもののうち、いちばん害の大きいもの。なければ {@code null}
 * @param loads 課ごとの数
 */
public record StuckGlance(long overdue, long soon, StuckStep next, List<SectionLoad> loads) {}
