package jp.michisuji.meeting.paperwork;

import java.util.ArrayList;
import java.util.List;
import jp.michisuji.document.print.Block;
import jp.michisuji.document.print.Block.Cell;
import jp.michisuji.document.print.Block.Grid;
import jp.michisuji.document.print.Block.Heading;
import jp.michisuji.document.print.Block.Item;
import jp.michisuji.document.print.Block.Items;
import jp.michisuji.document.print.Block.Lines;
import jp.michisuji.document.print.Block.Title;

/**
 * 要旨。第4回区役所改革検討部会の要旨（港区役所改革資料 L630-L668）の形による。出席者は職だけを書く。
 *
 * @param absent 欠席した職。なければ「なし」
 */
record GistSheet(
        String title,
        String when,
        List<Item> agenda,
        String present,
        String absent,
        List<Item> papers,
        List<String> gist,
        List<Part> exchanges)
        implements Sheet {

    /**
     * 主なやりとりの一まとまり。
     *
     * @param area 「まちづくり課」など。なければ {@code null}
     */
    record Part(String area, List<Topic> topics) {}

    /** @param heading 「全般について」など。なければ {@code null} */
    record Topic(String heading, List<String> lines) {}

    @Override
    public List<Block> blocks() {
        List<List<Cell>> rows = new ArrayList<>();
        section(rows, "議題", listed(agenda));
        section(rows, "出席者", List.of(Lines.of(present), Lines.of("欠席： " + absent)));
        section(rows, "資料", listed(papers));
        section(rows, "要旨", gist.isEmpty() ? List.of(Lines.of("まだ書かれていません")) : List.of(Items.bullets(gist)));
        if (!exchanges.isEmpty()) {
            rows.add(List.of(Cell.head("主なやりとり")));
            exchanges.forEach(part -> rows.add(List.of(Cell.of(body(part)))));
        }
        return List.of(
                new Title(title + " 要旨"), new Lines(List.of(when), Block.Side.RIGHT), new Grid(List.of(1), 0, rows));
    }

    private static void section(List<List<Cell>> rows, String heading, List<Block> content) {
        rows.add(List.of(Cell.head(heading)));
        rows.add(List.of(Cell.of(content)));
    }

    private static List<Block> listed(List<Item> items) {
        return items.isEmpty() ? List.of(Lines.of("なし")) : List.of(new Items(items));
    }

    private static List<Block> body(Part part) {
        List<Block> blocks = new ArrayList<>();
        if (part.area() != null) {
            blocks.add(new Heading(part.area()));
        }
        part.topics().forEach(topic -> {
            if (topic.heading() != null) {
                blocks.add(new Heading("○" + topic.heading()));
            }
            blocks.add(Items.bullets(topic.lines()));
        });
        return blocks;
    }
}
