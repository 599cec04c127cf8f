package jp.michisuji.overview.chart;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** 工程表の並び。分からないものは終わりに置く。 */
public enum ChartSort {
    LEDGER("台帳の順", null),
    FLOAT("余裕の少ない順", by(Progress::floatDays)),
    FORECAST("見込みの早い順", by(Progress::forecast)),
    PLAN(
            "計画の終わりの早い順",
            by(progress -> progress.plan() == null ? null : progress.plan().finish()));

    private final String label;
    private final Comparator<Progress> order;

    ChartSort(String label, Comparator<Progress> order) {
        this.label = label;
        this.order = order;
    }

    public String label() {
        return label;
    }

    /** 台帳のままなら空。 */
    Optional<Comparator<Progress>> order() {
        return Optional.ofNullable(order);
    }

    private static <T extends Comparable<? super T>> Comparator<Progress> by(Function<Progress, T> value) {
        return Comparator.comparing(value, Comparator.nullsLast(Comparator.naturalOrder()));
    }
}
