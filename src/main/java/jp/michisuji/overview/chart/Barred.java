package jp.michisuji.overview.chart;

import java.util.List;
import java.util.stream.Collectors;

/** 帯を持つ行。画面でも紙でも、同じ絵にする。 */
public interface Barred {

    List<Bar> bars();

    /** 帯を言葉にしたもの。読み上げと、触れたときに出す。 */
    default String words() {
        return bars().isEmpty() ? "この期間には何もない" : bars().stream().map(Bar::words).collect(Collectors.joining("、"));
    }

    /** 間に合わない見込みの帯。なければ {@code null}。 */
    default Bar late() {
        return bars().stream()
                .filter(bar -> bar.kind() == Bar.Kind.LATE)
                .findFirst()
                .orElse(null);
    }
}
