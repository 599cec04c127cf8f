package jp.michisuji.overview.home;

import java.time.LocalDate;
import java.util.List;

/**
 * 間に合わない見込み。
 *
 * @param sentences 日ごとの「令和9年4月1日に間に合わない業務: 7件（最大12開庁日超過）」。移す業務がなければ空
 * @param others ほかの決まった日に間に合わない業務の数
 * @param lines 超過の大きいものから、初めのいくつか
 * @param more ほかに間に合わない業務の数
 */
public record Shortfall(List<String> sentences, long others, List<Line> lines, int more) {

    /**
     * 間に合わない一つの業務。
     *
     * @param day 間に合わない日（移管日や、予算要求の締切）
     * @param step その日までに終わるはずの工程
     * @param over 超過（開庁日）
     * @param chain その日を決めている工程の連なり
     */
    public record Line(
            String name, String address, LocalDate day, String step, LocalDate finish, int over, String chain) {}

    static final Shortfall NONE = new Shortfall(List.of(), 0, List.of(), 0);
}
