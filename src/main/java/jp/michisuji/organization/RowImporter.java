package jp.michisuji.organization;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.shared.Sheet;

/**
 * 一つの表の取込み。読み、今あるものと比べ、参照を確かめる。
 *
 * <p>Sheets are read first and checked when all of them are read, so that a row may name one that stands further down.
 */
abstract class RowImporter<T> {

    private final ImportTable table;
    private final Map<String, T> known = new LinkedHashMap<>();
    private final Map<String, T> wanted = new LinkedHashMap<>();
    private final Map<String, LineReader> read = new LinkedHashMap<>();
    private final Set<String> altered = new LinkedHashSet<>();

    RowImporter(ImportTable table, List<T> known) {
        this.table = table;
        known.forEach(value -> this.known.put(key(value), value));
        wanted.putAll(this.known);
    }

    abstract T parse(LineReader line);

    abstract String key(T value);

    /** The value by its columns, in words. */
    abstract Map<String, String> columns(T value);

    abstract void check(T value, LineReader line, OrganizationImporters all);

    abstract void write(T before, T value, OrganizationRegistry registry);

    void read(Sheet sheet, List<ImportProblem> problems) {
        for (Sheet.Line line : sheet.lines()) {
            int before = problems.size();
            LineReader reader = new LineReader(table, line, problems);
            T value = parse(reader);
            if (problems.size() == before) {
                accept(value, reader);
            }
        }
    }

    void checkAll(OrganizationImporters all) {
        read.forEach((key, line) -> check(wanted.get(key), line, all));
    }

    List<ImportChange> changes() {
        return Stream.concat(
                        read.entrySet().stream()
                                .map(entry ->
                                        change(entry.getKey(), entry.getValue().number())),
                        altered.stream().map(key -> change(key, 0)))
                .toList();
    }

    List<Consumer<OrganizationRegistry>> writes() {
        return Stream.concat(read.keySet().stream(), altered.stream())
                .filter(key -> !isUnchanged(key))
                .<Consumer<OrganizationRegistry>>map(
                        key -> registry -> write(known.get(key), wanted.get(key), registry))
                .toList();
    }

    /** Keys of the rows of the file. */
    Set<String> keysRead() {
        return read.keySet();
    }

    /** Changes a value that has no row in the file, as a consequence of one that has. */
    void alter(T value) {
        wanted.put(key(value), value);
        altered.add(key(value));
    }

    /** All values as they will be after the import, by key. */
    Map<String, T> wanted() {
        return wanted;
    }

    private void accept(T value, LineReader line) {
        String key = key(value);
        LineReader earlier = read.putIfAbsent(key, line);
        if (earlier == null) {
            wanted.put(key, value);
        } else {
            line.problem("", earlier.number() + " 行目と同じものです。");
        }
    }

    private ImportChange change(String key, int line) {
        T value = wanted.get(key);
        String what = String.join(
                "　",
                columns(value).values().stream().filter(text -> !text.isEmpty()).toList());
        return new ImportChange(table, line, kind(key), what, detail(key));
    }

    private ImportChange.Kind kind(String key) {
        if (!known.containsKey(key)) {
            return ImportChange.Kind.NEW;
        }
        return isUnchanged(key) ? ImportChange.Kind.UNCHANGED : ImportChange.Kind.CHANGED;
    }

    private boolean isUnchanged(String key) {
        return known.containsKey(key) && columns(known.get(key)).equals(columns(wanted.get(key)));
    }

    private String detail(String key) {
        if (!known.containsKey(key)) {
            return "";
        }
        Map<String, String> before = columns(known.get(key));
        return columns(wanted.get(key)).entrySet().stream()
                .filter(column -> !column.getValue().equals(before.get(column.getKey())))
                .map(column -> column.getKey() + ": " + orEmpty(before.get(column.getKey())) + " → "
                        + orEmpty(column.getValue()))
                .collect(Collectors.joining("、"));
    }

    static String orEmpty(String text) {
        return text == null || text.isEmpty() ? "（空）" : text;
    }

    /** Columns in order; what is absent becomes empty. */
    static Map<String, String> columns(Object... namesAndValues) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            Object value = namesAndValues[index + 1];
            columns.put((String) namesAndValues[index], value == null ? "" : value.toString());
        }
        return columns;
    }
}
