package jp.michisuji.overview.report;

import java.util.List;
import jp.michisuji.document.print.Block;
import jp.michisuji.document.print.Block.Grid;
import jp.michisuji.document.print.Block.Heading;
import jp.michisuji.document.print.Block.Lines;

/** 四半期の報告の一節。見出しに件数を添え、なければ「ありません」と言う。 */
interface QuarterPart {

    List<Block> of(Quarter quarter);

    /** 見出しと表。行がなければ、ないと言う。 */
    static List<Block> table(String heading, List<Integer> widths, List<String> head, List<List<String>> rows) {
        return List.of(
                new Heading(heading + "（" + rows.size() + "件）"),
                rows.isEmpty() ? Lines.of("ありません。") : Grid.of(widths, head, rows));
    }
}
