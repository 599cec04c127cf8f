package jp.michisuji.decision.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.DecisionTable.Column;
import jp.michisuji.decision.DecisionTable.Row;
import jp.michisuji.decision.TableDifference;
import jp.michisuji.decision.TableGuide;
import jp.michisuji.web.Choice;
import org.springframework.validation.Errors;

/** 決定表の見え方。符号を画面の言葉に替え、例を添える。 */
final class TableView {

    /** 一つの欄。{@code was} は改まる前の言葉で、変わらなければ {@code null}。 */
    record Cell(String label, String words, String was) {}

    /** 一行。{@code kind} は違いの種類の言葉で、比べていないときは {@code null}。 */
    record Line(String id, List<Cell> cells, String note, String example, String kind) {}

    /** 入力の欄。{@code choices} が空なら式を打つ。 */
    record Field(int index, Column column, boolean condition, List<Choice> choices) {}

    private static final int WIDEST = 12;

    private final TableGuide guide;
    private final DecisionTable table;
    private final List<Column> columns;

    /** 欄ごとに尋ねると、図の一覧を表の大きさだけ読むことになる。 */
    private final Map<String, List<Choice>> choices;

    TableView(TableGuide guide, DecisionTable table) {
        this.guide = guide;
        this.table = table;
        this.choices = guide.choices();
        this.columns =
                Stream.concat(table.inputs().stream(), table.outputs().stream()).toList();
    }

    List<String> labels() {
        return columns.stream().map(Column::label).toList();
    }

    /** 画面の幅に収まらない広い表では、どの行にも書かれていない列を並べない。 */
    List<String> writtenLabels() {
        return written(true).map(at -> columns.get(at).label()).toList();
    }

    /** 並べない列の見出し。 */
    List<String> unwrittenLabels() {
        return written(false).map(at -> columns.get(at).label()).toList();
    }

    /** 書かれている列だけの行。 */
    List<Line> lines() {
        return table.rows().stream()
                .map(row -> new Line(row.id(), writtenCells(row), row.note(), guide.example(table, row), null))
                .toList();
    }

    private List<Cell> writtenCells(Row row) {
        List<Cell> cells = cells(row, null);
        return written(true).map(cells::get).toList();
    }

    private Stream<Integer> written(boolean wanted) {
        return IntStream.range(0, columns.size())
                .filter(at -> shown(at) == wanted)
                .boxed();
    }

    List<Line> lines(TableDifference difference) {
        return difference.lines().stream()
                .map(line -> new Line(
                        line.row().id(),
                        cells(line.row(), line.before()),
                        line.row().note(),
                        line.after() == null ? "" : guide.example(table, line.after()),
                        line.kind().label()))
                .toList();
    }

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            Column column = columns.get(at);
            fields.add(
                    new Field(at, column, at < table.inputs().size(), choices.getOrDefault(column.name(), List.of())));
        }
        return fields;
    }

    /** 欄だけを見て言える誤りを、その欄に付ける。 */
    void check(RowForm form, Errors errors) {
        for (int at = 0; at < Math.min(columns.size(), form.getCells().size()); at++) {
            String field = "cells[" + at + "]";
            String typed = form.getCells().get(at);
            guide.wrong(columns.get(at), typed == null ? "" : typed)
                    .ifPresent(words -> errors.rejectValue(field, "wrong", words));
        }
    }

    /** 打たれた値から行を作る。 */
    Row row(String id, RowForm form) {
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            String typed = at < form.getCells().size() ? form.getCells().get(at) : "";
            cells.add(columns.get(at).cell(typed));
        }
        return new Row(id, cells, form.getNote() == null ? "" : form.getNote().strip());
    }

    private boolean shown(int column) {
        return columns.size() <= WIDEST
                || table.rows().stream().anyMatch(row -> !row.value(column).isEmpty());
    }

    private List<Cell> cells(Row row, Row before) {
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            String words = words(at, row);
            String was = before == null ? words : words(at, before);
            cells.add(new Cell(columns.get(at).label(), words, was.equals(words) ? null : was));
        }
        return cells;
    }

    private String words(int column, Row row) {
        String value = row.value(column);
        if (value.isEmpty()) {
            return column < table.inputs().size() ? "どれでも" : "";
        }
        return guide.words(table, row, columns.get(column))
                .or(() -> chosen(columns.get(column), value))
                .orElse(value);
    }

    private Optional<String> chosen(Column column, String value) {
        return choices.getOrDefault(column.name(), List.of()).stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst();
    }
}
