package jp.michisuji.overview.stuck;

import java.util.Comparator;

/**
 * 害の大きさの順。待つものが間に合わないものを先に、次に期限を過ぎた日数、届いてからの日数の長い順。
 *
 * <p>同じ遅れを待たせる仕事が並ぶときは、自分の余裕の小さいもの、つまり遅れを決めているものを先にする。
 */
final class Harm implements Comparator<StuckStep> {

    private static final Comparator<StuckStep> ORDER = Comparator.comparingInt(Harm::missed)
            .thenComparingInt(Harm::own)
            .thenComparing(Comparator.comparingInt(Harm::overdue).reversed())
            .thenComparing(Comparator.comparingInt(StuckStep::heldDays).reversed())
            .thenComparing(StuckStep::taskId);

    @Override
    public int compare(StuckStep one, StuckStep other) {
        return ORDER.compare(one, other);
    }

    private static int missed(StuckStep step) {
        return step.harmful() ? step.waiting().floatDays() : 0;
    }

    private static int own(StuckStep step) {
        return step.harmful() && step.floatDays() != null ? Math.min(0, step.floatDays()) : 0;
    }

    private static int overdue(StuckStep step) {
        return step.overdue() ? -step.daysLeft() : 0;
    }
}
