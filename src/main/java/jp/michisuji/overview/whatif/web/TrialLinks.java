package jp.michisuji.overview.whatif.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/**
 * 試しのリンク。重ねた変更を番地に載せ、一つだけを加えるか外す。
 *
 * @param codes 仮の変更の符号
 * @param subject 遅れや継続のために選んだ件。選んでいなければ空の文字
 */
public record TrialLinks(List<String> codes, String subject) {

    public static final String PAGE = "/schedule/what-if";

    public String with(String code) {
        return of(Stream.concat(codes.stream(), Stream.of(code)).distinct().toList());
    }

    public String without(String code) {
        return of(codes.stream().filter(one -> !one.equals(code)).toList());
    }

    private String of(List<String> then) {
        String query = Stream.concat(
                        then.stream().map(code -> "c=" + encoded(code)),
                        subject.isBlank() ? Stream.empty() : Stream.of("subject=" + encoded(subject)))
                .collect(Collectors.joining("&"));
        return PAGE + (query.isEmpty() ? "" : "?" + query);
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
