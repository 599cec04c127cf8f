package jp.michisuji.overview.stuck.web;

import java.util.stream.Stream;
import jp.michisuji.overview.stuck.StuckFilter;
import jp.michisuji.overview.stuck.StuckKind;

/** 絞り込みの入力。読めない値は、求めなかったものとして扱う。 */
record StuckQuery(String view, String kind, String section, String department, String words) {

    StuckFilter filter() {
        return new StuckFilter(
                named(StuckFilter.View.values(), view), named(StuckKind.values(), kind), section, department, words);
    }

    private static <E extends Enum<E>> E named(E[] all, String name) {
        return Stream.of(all).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }
}
