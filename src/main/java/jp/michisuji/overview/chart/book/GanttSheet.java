package jp.michisuji.overview.chart.book;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import jp.michisuji.overview.chart.Axis;
import jp.michisuji.overview.chart.Chart;
import jp.michisuji.overview.chart.ChartRow;
import jp.michisuji.shared.JapaneseDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** 帯の一枚。年度・月・週（日）の見出しの下に、行ごとの日と帯を書く。 */
final class GanttSheet {

    static final List<String> FIELDS = List.of("名", "所属", "状態", "計画の初め", "計画の終わり", "実績の初め", "実績の終わり", "見込み", "余裕");

    private static final int HEADS = 4;
    private static final int CHARACTER = 256;
    private static final List<Integer> WIDTHS = List.of(48, 18, 16, 18, 18, 18, 18, 18, 14);

    private final XSSFSheet sheet;
    private final Chart chart;
    private final GanttStyles styles;
    private final List<GanttColumn> columns;

    GanttSheet(XSSFSheet sheet, Chart chart, GanttStyles styles) {
        this.sheet = sheet;
        this.chart = chart;
        this.styles = styles;
        this.columns = GanttColumn.of(chart.axis());
    }

    void fill(String heading) {
        put(sheet.createRow(0), 0, heading, styles.title());
        heads();
        lane("計画の節目と会議");
        chart.marks().forEach(this::marks);
        chart.lanes().forEach(lane -> {
            lane(lane.title());
            lane.rows().forEach(this::row);
        });
        layout();
    }

    private void heads() {
        group(sheet.createRow(1), column -> JapaneseDate.formatFiscalYear(JapaneseDate.fiscalYear(column.from())));
        group(sheet.createRow(2), column -> column.from().getMonthValue() + "月");
        Row last = sheet.createRow(HEADS - 1);
        for (int at = 0; at < FIELDS.size(); at++) {
            put(last, at, FIELDS.get(at), styles.head());
        }
        for (int at = 0; at < columns.size(); at++) {
            put(last, FIELDS.size() + at, name(columns.get(at)), styles.head());
        }
    }

    private String name(GanttColumn column) {
        String day = GanttColumn.byDay(chart.axis())
                ? String.valueOf(column.from().getDayOfMonth())
                : column.from().getMonthValue() + "/" + column.from().getDayOfMonth() + "〜";
        return column.holds(chart.axis().today()) ? day + "\n今日" : day;
    }

    /** 続く同じ名を、一つの欄にまとめる。 */
    private void group(Row row, Function<GanttColumn, String> name) {
        int start = 0;
        for (int at = 1; at <= columns.size(); at++) {
            String now = name.apply(columns.get(start));
            put(row, FIELDS.size() + at - 1, "", styles.head());
            if (at == columns.size() || !name.apply(columns.get(at)).equals(now)) {
                put(row, FIELDS.size() + start, now, styles.head());
                merge(row.getRowNum(), FIELDS.size() + start, FIELDS.size() + at - 1);
                start = at;
            }
        }
    }

    private void merge(int row, int from, int to) {
        if (to > from) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, from, to));
        }
    }

    private void lane(String title) {
        put(next(), 0, title, styles.lane());
    }

    private void marks(Chart.MarkRow marks) {
        Row row = next();
        put(row, 0, marks.label(), styles.name(0));
        Axis axis = chart.axis();
        each(
                row,
                column -> marks.bars().stream()
                                .map(day -> axis.from().plusDays(day.at()))
                                .anyMatch(column::holds)
                        ? new GanttCell(GanttCell.Tone.MARK.letter(), GanttCell.Tone.MARK)
                        : new GanttCell("", GanttCell.Tone.NONE));
    }

    private void row(ChartRow line) {
        Row row = next();
        put(row, 0, line.label(), styles.name(line.depth()));
        List<String> fields = GanttFields.of(line);
        for (int at = 0; at < fields.size(); at++) {
            put(row, at + 1, fields.get(at), styles.text());
        }
        LocalDate today = chart.axis().today();
        each(row, column -> GanttCell.of(line.progress(), column, today));
    }

    private void each(Row row, Function<GanttColumn, GanttCell> cell) {
        for (int at = 0; at < columns.size(); at++) {
            GanttCell made = cell.apply(columns.get(at));
            boolean empty = made.tone() == GanttCell.Tone.NONE;
            GanttCell.Tone tone = empty && closed(columns.get(at)) ? GanttCell.Tone.CLOSED : made.tone();
            put(row, FIELDS.size() + at, made.letters(), styles.tone(tone));
        }
    }

    private boolean closed(GanttColumn column) {
        return GanttColumn.byDay(chart.axis())
                && chart.axis().days().closedReason(column.from()).isPresent();
    }

    private void layout() {
        for (int at = 0; at < FIELDS.size() + columns.size(); at++) {
            sheet.setColumnWidth(at, (at < WIDTHS.size() ? WIDTHS.get(at) : 7) * CHARACTER);
        }
        sheet.createFreezePane(1, HEADS);
        sheet.setRepeatingRows(new CellRangeAddress(0, HEADS - 1, -1, -1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private Row next() {
        return sheet.createRow(sheet.getLastRowNum() + 1);
    }

    static void put(Row row, int at, String text, CellStyle style) {
        row.createCell(at).setCellValue(text);
        row.getCell(at).setCellStyle(style);
    }
}
