package jp.michisuji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** 測った値。目標と、満たしたかを並べた表にする。満たさなくても落とさない。 */
final class Figures {

    private static final Path FOLDER = Path.of("target", "bench");

    private record Line(String what, double value, String unit, String target, Boolean met) {

        private String row() {
            String verdict = met == null ? "" : met ? "満たす" : "満たさない";
            return "| " + what + " | " + "%.3f".formatted(value) + " " + unit + " | " + target + " | " + verdict + " |";
        }
    }

    private final String name;
    private final String title;
    private final List<Line> lines = new ArrayList<>();

    Figures(String name, String title) {
        this.name = name;
        this.title = title;
    }

    void note(String what, double value, String unit) {
        lines.add(new Line(what, value, unit, "", null));
    }

    void atMost(String what, double value, double limit) {
        lines.add(new Line(what, value, "倍", limit + " 倍以下", value <= limit));
    }

    void atLeast(String what, double value, double limit) {
        lines.add(new Line(what, value, "倍", limit + " 倍以上", value >= limit));
    }

    void write() throws IOException {
        Files.createDirectories(FOLDER);
        String table = table();
        Files.writeString(FOLDER.resolve(name + ".md"), table);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", title);
        json.put("machine", Machine.facts());
        json.put("figures", lines);
        Files.writeString(
                FOLDER.resolve(name + ".json"),
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(json));
        System.out.println(table);
    }

    private String table() {
        StringBuilder text = new StringBuilder("## " + title + "\n\n");
        Machine.facts()
                .forEach((key, value) ->
                        text.append("- ").append(key).append(": ").append(value).append('\n'));
        text.append("\n| 何を | 値 | 目標 | 結果 |\n|---|---:|---|---|\n");
        lines.forEach(line -> text.append(line.row()).append('\n'));
        return text.toString();
    }
}
