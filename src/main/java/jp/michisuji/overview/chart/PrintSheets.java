package jp.michisuji.overview.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 紙の割り付け。字が読める大きさに留まる行の数で、A3 横の紙に分ける。 */
public final class PrintSheets {

    /** 一枚に収まる行。行の高さは様式が決め、字は 8 ポイントより小さくならない。 */
    static final int LINES = 35;

    /** 帯の名のあとに、少なくとも続ける行。 */
    private static final int LEAST = 1;

    private PrintSheets() {}

    /**
     * 一枚の紙。
     *
     * @param number 1 から
     * @param of 紙の数
     */
    public record Sheet(int number, int of, List<Part> parts) {}

    /** 紙の上の帯。名と、その行。 */
    public record Part(String title, List<Line> lines) {}

    /**
     * 一行。
     *
     * @param progress 日の印だけの行では {@code null}
     */
    public record Line(String label, int depth, Progress progress, List<Bar> bars) implements Barred {

        static Line of(ChartRow row) {
            return new Line(row.label(), row.depth(), row.progress(), row.bars());
        }

        static Line of(Chart.MarkRow row) {
            return new Line(row.label(), 0, null, row.bars());
        }
    }

    public static List<Sheet> of(Chart chart) {
        List<List<Part>> sheets = new ArrayList<>();
        Stream.concat(
                        Stream.of(new Part(
                                "計画の節目と会議", chart.marks().stream().map(Line::of).toList())),
                        chart.lanes().stream()
                                .map(lane -> new Part(
                                        lane.title(),
                                        lane.rows().stream().map(Line::of).toList())))
                .forEach(part -> place(part, sheets));
        List<Sheet> numbered = new ArrayList<>();
        for (List<Part> parts : sheets) {
            numbered.add(new Sheet(numbered.size() + 1, sheets.size(), List.copyOf(parts)));
        }
        return numbered;
    }

    private static void place(Part part, List<List<Part>> sheets) {
        int at = 0;
        while (at < part.lines().size()) {
            if (sheets.isEmpty() || room(sheets) < 1 + LEAST) {
                sheets.add(new ArrayList<>());
            }
            int end = Math.min(part.lines().size(), at + room(sheets) - 1);
            String title = at == 0 ? part.title() : part.title() + "（続き）";
            sheets.get(sheets.size() - 1).add(new Part(title, part.lines().subList(at, end)));
            at = end;
        }
    }

    private static int room(List<List<Part>> sheets) {
        return LINES
                - sheets.get(sheets.size() - 1).stream()
                        .mapToInt(part -> 1 + part.lines().size())
                        .sum();
    }
}
