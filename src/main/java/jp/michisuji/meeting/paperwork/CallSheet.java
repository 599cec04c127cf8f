package jp.michisuji.meeting.paperwork;

import java.util.ArrayList;
import java.util.List;
import jp.michisuji.document.print.Block;
import jp.michisuji.document.print.Block.Heading;
import jp.michisuji.document.print.Block.Item;
import jp.michisuji.document.print.Block.Items;
import jp.michisuji.document.print.Block.Lines;
import jp.michisuji.document.print.Block.Side;
import jp.michisuji.document.print.Block.Title;

/**
 * 招集通知。資料に様式の印刷はなく、通知文の通例による（補い）。中身の並びは次第と同じ。
 *
 * @param addressees 宛て（「区役所改革検討部会 構成員」）
 * @param sender 事務局の職
 */
record CallSheet(String on, String addressees, String sender, ShidaiSheet shidai) implements Sheet {

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Lines(List.of(on), Side.RIGHT));
        blocks.add(Lines.of(addressees + " 各位"));
        blocks.add(new Lines(List.of(sender), Side.RIGHT));
        blocks.add(new Title(shidai.title() + "の開催について（通知）"));
        blocks.add(Lines.of("標記の会議を下記のとおり開催しますので、御出席ください。"));
        blocks.add(new Lines(List.of("記"), Side.CENTER));
        blocks.add(new Items(List.of(
                new Item("1", "日時　" + String.join(" ", shidai.when()).replaceFirst("^日時 ", "")),
                new Item("2", "場所　" + shidai.place()))));
        blocks.add(new Heading("3 議題"));
        blocks.add(shidai.agenda().isEmpty() ? Lines.of("追ってお知らせします。") : new Items(shidai.agenda()));
        if (!shidai.papers().isEmpty()) {
            blocks.add(new Heading("4 資料"));
            blocks.add(new Items(shidai.papers()));
        }
        return blocks;
    }
}
