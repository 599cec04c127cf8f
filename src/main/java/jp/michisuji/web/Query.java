package jp.michisuji.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** 問合せ。一つの値を替え、残りは符号化されたまま保つ。 */
record Query(List<String> pairs) {

    static Query of(String raw) {
        return new Query(
                raw == null
                        ? List.of()
                        : Arrays.stream(raw.split("&"))
                                .filter(pair -> !pair.isEmpty())
                                .toList());
    }

    Query without(String name) {
        return new Query(pairs.stream()
                .filter(pair -> !pair.equals(name) && !pair.startsWith(name + "="))
                .toList());
    }

    Query with(String name, Object value) {
        String added = name + "=" + URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8);
        return new Query(
                Stream.concat(without(name).pairs.stream(), Stream.of(added)).toList());
    }

    String toHref() {
        return "?" + String.join("&", pairs);
    }
}
