package jp.michisuji.audit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** 行為と対象の名。監査記録の符号を、画面で言う日本語にする。表は行為に一つ、対象に一つ。 */
@Component
public class ActNames {

    private final Map<String, Map<String, String>> acts;
    private final Map<String, String> codes;
    private final Map<String, String> subjects;

    ActNames() {
        this.acts = read("audit/acts.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("部屋"),
                        LinkedHashMap::new,
                        Collectors.toMap(
                                row -> row.get("符号"), row -> row.get("行為"), ActNames::twice, LinkedHashMap::new)));
        this.codes = acts.values().stream()
                .flatMap(room -> room.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        this.subjects = read("audit/subjects.csv").stream()
                .collect(Collectors.toMap(
                        row -> row.get("符号"), row -> row.get("対象"), ActNames::twice, LinkedHashMap::new));
    }

    /** 行為の名。前の版の書いた、表にない符号は、そのまま言う。 */
    public String act(String code) {
        return codes.getOrDefault(code, code);
    }

    /** 対象の名。表にない種別は、そのまま言う。 */
    public String subject(String type) {
        return subjects.getOrDefault(type, type);
    }

    /** 部屋 → 符号 → 行為の名。表の順。 */
    public Map<String, Map<String, String>> acts() {
        return acts;
    }

    /** 種別 → 対象の名。表の順。 */
    public Map<String, String> subjects() {
        return subjects;
    }

    /**
     * 絞り込みの値の指す行為の符号。部屋の名なら、その部屋のすべて。
     *
     * @param value 部屋の名か、一つの行為の符号
     */
    public Set<String> within(String value) {
        return acts.containsKey(value) ? acts.get(value).keySet() : Set.of(value);
    }

    private static List<CSVRecord> read(String path) {
        try (Reader reader =
                new InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String twice(String one, String other) {
        throw new IllegalStateException("同じ符号が表に二度ある: " + one + "、" + other);
    }
}
