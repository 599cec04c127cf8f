package jp.michisuji.meeting.paperwork;

import java.util.ArrayList;
import java.util.List;
import jp.michisuji.document.print.Block;
import jp.michisuji.document.print.Block.Heading;
import jp.michisuji.document.print.Block.Item;
import jp.michisuji.document.print.Block.Items;
import jp.michisuji.document.print.Block.Lines;
import jp.michisuji.document.print.Block.Title;

/**
 * 次第。第4回区役所改革検討部会の次第（港区役所改革資料 L3-L27）の形による。
 *
 * @param when 日時の行
 */
record ShidaiSheet(String title, List<String> when, String place, List<Item> agenda, List<Item> papers)
        implements Sheet {

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Title(title + " 次第"));
        blocks.add(new Lines(when, Block.Side.RIGHT));
        blocks.add(new Lines(List.of("場所 " + place), Block.Side.RIGHT));
        blocks.add(new Heading("<議題>"));
        blocks.add(agenda.isEmpty() ? Lines.of("議題はまだありません") : new Items(agenda));
        if (!papers.isEmpty()) {
            blocks.add(new Heading("≪資料≫"));
            blocks.add(new Items(papers));
        }
        return blocks;
    }
}
