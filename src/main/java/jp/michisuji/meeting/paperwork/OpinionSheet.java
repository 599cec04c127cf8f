package jp.michisuji.meeting.paperwork;

import java.util.ArrayList;
import java.util.List;
import jp.michisuji.document.print.Block;
import jp.michisuji.document.print.Block.Cell;
import jp.michisuji.document.print.Block.Grid;
import jp.michisuji.document.print.Block.Lines;
import jp.michisuji.document.print.Block.Title;

/**
 * 意見・指摘事項一覧。令和7年度第2回区役所改革会議の表（港区役所改革資料 L1071-L1082）の形による。
 *
 * @param subject 何についての意見か。議題がなければ {@code null}
 */
record OpinionSheet(String title, String date, String subject, List<Row> rows) implements Sheet {

    static final String GARBLED = "原資料の文字が乱れている";

    /**
     * 表の一行。
     *
     * @param speaker 述べた職。印刷がなければ {@code null}
     * @param reply 回答。まだなら、受け持つ職と期日の言葉
     */
    record Row(int number, String opinion, String speaker, String reply, String answerer, boolean garbled) {

        private Cell said() {
            List<String> lines = new ArrayList<>(List.of("・" + opinion + by(speaker)));
            if (garbled) {
                lines.add("※ " + GARBLED);
            }
            return Cell.of(List.of(new Lines(lines, Block.Side.LEFT)));
        }

        private Cell replied() {
            return Cell.of("・" + reply + by(answerer));
        }

        private static String by(String post) {
            return post == null || post.isBlank() ? "" : "（" + post + "）";
        }
    }

    @Override
    public List<Block> blocks() {
        List<List<Cell>> table = new ArrayList<>();
        table.add(List.of(Cell.head("No"), Cell.head("意見・指摘事項"), Cell.head("回答・対応")));
        rows.forEach(row -> table.add(List.of(Cell.of(String.valueOf(row.number())), row.said(), row.replied())));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Title(title + " 【" + date + "】"));
        if (subject != null) {
            blocks.add(Lines.of(subject));
        }
        blocks.add(rows.isEmpty() ? Lines.of("意見・指摘事項はありません") : new Grid(List.of(6, 47, 47), 1, table));
        return blocks;
    }
}
