package jp.michisuji.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** 測った時間の集まり。単位は秒。 */
final class Samples {

    private final List<Double> seconds = Collections.synchronizedList(new ArrayList<>());

    /** {@code began}（ナノ秒）からの秒。 */
    static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    void add(double value) {
        seconds.add(value);
    }

    void addAll(Samples more) {
        seconds.addAll(more.seconds);
    }

    double median() {
        List<Double> sorted = seconds.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
    }

    /** @param share 0 から 1。0.95 なら 95 パーセンタイル */
    double quantile(double share) {
        List<Double> sorted = seconds.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    double total() {
        return seconds.stream().mapToDouble(Double::doubleValue).sum();
    }

    int size() {
        return seconds.size();
    }

    void clear() {
        seconds.clear();
    }
}
