package jp.michisuji.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** 例示データのファイル。表は CSV、長い文は YAML にある。 */
final class SampleFiles {

    private static final String FOLDER = "db/sample/minato/";
    private static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();

    private SampleFiles() {}

    static List<CSVRecord> table(String name) {
        try (var reader = new InputStreamReader(open(name + ".csv"), StandardCharsets.UTF_8)) {
            return TABLE.parse(reader).getRecords();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Entry document(String name) {
        try (InputStream file = open(name + ".yaml")) {
            Map<String, Object> values = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return new Entry(values);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open(String name) throws IOException {
        return new ClassPathResource(FOLDER + name).getInputStream();
    }

    /** YAML の一つのまとまり。ない項目は {@code null} か空の並び。 */
    record Entry(Map<String, Object> values) {

        String text(String key) {
            Object value = values.get(key);
            return value == null ? null : value.toString();
        }

        int number(String key) {
            return values.get(key) instanceof Number value ? value.intValue() : 0;
        }

        boolean flag(String key) {
            return Boolean.TRUE.equals(values.get(key));
        }

        java.time.LocalDate date(String key) {
            return text(key) == null ? null : java.time.LocalDate.parse(text(key));
        }

        LocalDateTime moment(String key) {
            return text(key) == null ? null : LocalDateTime.parse(text(key));
        }

        @SuppressWarnings("unchecked")
        Entry entry(String key) {
            return new Entry((Map<String, Object>) values.get(key));
        }

        @SuppressWarnings("unchecked")
        List<Entry> entries(String key) {
            List<Map<String, Object>> list = (List<Map<String, Object>>) values.getOrDefault(key, List.of());
            return list == null ? List.of() : list.stream().map(Entry::new).toList();
        }

        @SuppressWarnings("unchecked")
        List<String> texts(String key) {
            List<Object> list = (List<Object>) values.getOrDefault(key, List.of());
            return list == null
                    ? List.of()
                    : list.stream().map(Object::toString).toList();
        }
    }
}
