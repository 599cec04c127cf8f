package jp.michisuji.transfer.sheet;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.michisuji.transfer.Duty;

/**
 * 書き表せない字。選んだ文字コードにない字と、それを含む業務。
 *
 * @param duties その字を含む業務の名
 */
public record Unencodable(String character, List<String> duties) {

    /** 字ごとに、初めに出た順に。 */
    public static List<Unencodable> in(List<Duty> duties, Map<Long, String> items, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (Duty duty : duties) {
            characters(duty, items)
                    .filter(one -> !encoder.canEncode(one))
                    .distinct()
                    .forEach(one ->
                            found.computeIfAbsent(one, key -> new ArrayList<>()).add(duty.name()));
        }
        return found.entrySet().stream()
                .map(one -> new Unencodable(one.getKey(), one.getValue()))
                .toList();
    }

    private static Stream<String> characters(Duty duty, Map<Long, String> items) {
        return DutyCsv.write(List.of(duty), items).codePoints().mapToObj(Character::toString);
    }
}
