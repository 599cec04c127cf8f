package jp.michisuji.transfer.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.transfer.matrix.MatrixFilter;

/**
 * 書出しの番地。星取表の絞り込みを持ち越す。
 *
 * @param filter 書き出すものの条件。全件なら {@code null}
 */
public record DutyFileLinks(MatrixFilter filter) {

    private static final String CSV = "/duties/export.csv";

    public String xlsx() {
        return address("/duties/export.xlsx", Map.of());
    }

    public String csv() {
        return address(CSV, Map.of());
    }

    public String cp932() {
        return address(CSV, Map.of("charset", "cp932"));
    }

    /** 書き表せない字を「?」に替えた CP932。 */
    public String replaced() {
        return address(CSV, Map.of("charset", "cp932", "replace", "true"));
    }

    private String address(String path, Map<String, String> more) {
        Map<String, Object> values = new LinkedHashMap<>(more);
        if (filter != null) {
            values.put("words", filter.words());
            values.put("section", filter.section());
            values.put("to", filter.to());
            values.put("on", filter.on());
            values.put("disposition", filter.disposition());
            values.put("state", filter.state());
            values.put("track", filter.track());
            values.put("mark", filter.mark());
            values.put("check", filter.check());
            values.put("item", filter.item());
        }
        String query = values.entrySet().stream()
                .filter(one -> one.getValue() != null)
                .map(one ->
                        one.getKey() + "=" + URLEncoder.encode(one.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
