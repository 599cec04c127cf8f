package jp.michisuji.meeting.paperwork;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.document.print.Block;
import jp.michisuji.document.print.Block.Cell;
import jp.michisuji.document.print.Block.Grid;
import jp.michisuji.document.print.Block.Lines;
import jp.michisuji.document.print.Block.Title;

/** 取組の進捗状況表。左に部会の検討、右に部会外の検討を並べる（第4回部会 資料1、港区役所改革資料 L29-L59）。 */
record ProgressSheet(List<Area> areas) implements Sheet {

    private static final String NOTHING = "－";

    /**
     * 一つの分野。
     *
     * @param status 分野の状態。書かない分野では {@code null}
     */
    record Area(String name, String count, String date, String status, List<Pair> pairs) {

        int rows() {
            return (status == null ? 0 : 1)
                    + pairs.stream().mapToInt(Pair::rows).sum();
        }

        /** 分野・回数・日付。分野の行のすべてに掛かる。 */
        Stream<Cell> heads() {
            return Stream.of(Cell.head(name), Cell.of(count), Cell.of(date)).map(cell -> cell.down(rows()));
        }
    }

    /** 部会の一行と、それに応じた部会外の行。 */
    record Pair(Half inside, List<Outside> outside) {

        int rows() {
            return Math.max(1, outside.size());
        }
    }

    /** 決定・確認事項、要検討事項、今後の方向性。 */
    record Half(String decision, String openPoint, String direction) {

        static Half empty() {
            return new Half(NOTHING, NOTHING, NOTHING);
        }

        Stream<Cell> cells(int down) {
            return Stream.of(decision, openPoint, direction)
                    .map(text -> Cell.of(text == null ? "" : text).down(down));
        }
    }

    record Outside(String date, String meeting, Half half) {

        static Outside none() {
            return new Outside(NOTHING, NOTHING, Half.empty());
        }
    }

    @Override
    public List<Block> blocks() {
        List<List<Cell>> rows = new ArrayList<>(columnHeads());
        areas.forEach(area -> fill(rows, area));
        return List.of(new Title("取組の進捗状況表"), areas.isEmpty() ? Lines.of("まだ何も載っていません") : new Grid(WIDTHS, 2, rows));
    }

    private static final List<Integer> WIDTHS = List.of(5, 4, 5, 13, 13, 12, 5, 10, 12, 12, 9);

    private static List<List<Cell>> columnHeads() {
        return List.of(
                List.of(
                        Cell.head("").down(2),
                        Cell.head("部会の検討の進捗状況").across(5),
                        Cell.head("部会外の検討の進捗状況").across(5)),
                Stream.of("回数", "日付", "決定・確認事項", "要検討事項", "現状・今後の方向性", "日付", "会議名称", "決定・確認事項", "要検討事項", "今後の方向性")
                        .map(Cell::head)
                        .toList());
    }

    private static void fill(List<List<Cell>> rows, Area area) {
        int first = rows.size();
        if (area.status() != null) {
            rows.add(List.of(Cell.of(area.status()).across(8)));
        }
        area.pairs().forEach(pair -> fill(rows, pair));
        rows.set(first, Stream.concat(area.heads(), rows.get(first).stream()).toList());
    }

    private static void fill(List<List<Cell>> rows, Pair pair) {
        List<Outside> outside = pair.outside().isEmpty() ? List.of(Outside.none()) : pair.outside();
        for (int at = 0; at < outside.size(); at++) {
            Outside right = outside.get(at);
            Stream<Cell> left = at == 0 ? pair.inside().cells(pair.rows()) : Stream.empty();
            Stream<Cell> place = Stream.of(right.date(), right.meeting()).map(Cell::of);
            rows.add(Stream.of(left, place, right.half().cells(1))
                    .flatMap(cells -> cells)
                    .toList());
        }
    }
}
