package jp.michisuji.hearing.summary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.document.print.Block;
import jp.michisuji.document.print.Block.Grid;
import jp.michisuji.document.print.Block.Heading;
import jp.michisuji.document.print.Block.Lines;
import jp.michisuji.document.print.Block.Title;
import jp.michisuji.document.print.Printout;
import jp.michisuji.hearing.Disposition;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.HearingOpinion;
import jp.michisuji.hearing.Promise;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.stereotype.Component;

/** 意見聴取のまとめの書類。庁議と議会報告に出す形に、団体の表と、意見と回答の表を並べる。 */
@Component
public class HearingSummaryPaper {

    private static final String TITLE = "関係団体の意見聴取のまとめ";
    private static final List<Integer> GROUP_WIDTHS = List.of(20, 24, 14, 9, 9, 9, 9, 9, 9);
    private static final List<Integer> OPINION_WIDTHS = List.of(6, 34, 12, 34, 20);

    private final Organization organization;
    private final Clock clock;

    HearingSummaryPaper(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    public byte[] docx(HearingSummary summary) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Title(TITLE));
        blocks.add(Lines.of(
                JapaneseDate.format(LocalDate.now(clock)) + "現在",
                summary.totals().inWords()));
        summary.items().forEach(item -> write(item, blocks));
        return new Printout(TITLE, "", false, blocks).docx();
    }

    private void write(ItemSummary item, List<Block> blocks) {
        blocks.add(new Heading(item.title()));
        blocks.add(Lines.of(item.totals().inWords()));
        blocks.add(Grid.of(GROUP_WIDTHS, groupHead(), groupRows(item)));
        item.groups().stream().filter(group -> !group.opinions().isEmpty()).forEach(group -> write(group, blocks));
    }

    private void write(GroupSummary group, List<Block> blocks) {
        blocks.add(new Heading(group.hearing().group().name() + "　意見・指摘事項と回答・対応"));
        blocks.add(Grid.of(
                OPINION_WIDTHS,
                List.of("No", "意見・指摘事項", "区分", "回答・対応", "伝えた日・方法"),
                group.opinions().stream().map(HearingSummaryPaper::row).toList()));
        group.promises().forEach(promise -> blocks.add(Lines.of("約束　" + words(promise))));
    }

    private static List<String> groupHead() {
        Stream<String> dispositions = Stream.of(Disposition.values()).map(Disposition::label);
        return Stream.of(Stream.of("団体", "説明した職・日", "状態", "意見"), dispositions, Stream.of("回答待ち"))
                .flatMap(each -> each)
                .toList();
    }

    private List<List<String>> groupRows(ItemSummary item) {
        return item.groups().stream().map(this::row).toList();
    }

    private List<String> row(GroupSummary group) {
        Hearing hearing = group.hearing();
        List<String> cells = new ArrayList<>(List.of(
                hearing.group().name(),
                nameOf(hearing.explainingPost()) + "\n" + hearing.dateInWords(),
                hearing.state().label(),
                String.valueOf(group.opinions().size())));
        Stream.of(Disposition.values()).forEach(each -> cells.add(String.valueOf(group.count(each))));
        cells.add(String.valueOf(group.waiting()));
        return cells;
    }

    private static List<String> row(HearingOpinion opinion) {
        String reason = opinion.reason() == null ? "" : "\n（理由）" + opinion.reason();
        return List.of(
                String.valueOf(opinion.number()),
                opinion.body(),
                opinion.disposition() == null ? "未定" : opinion.disposition().label(),
                opinion.reply() == null ? "未回答" : opinion.reply() + reason,
                opinion.conveyed()
                        ? JapaneseDate.format(opinion.conveyedOn()) + "\n"
                                + opinion.conveyedWay().label()
                        : "まだ伝えていない");
    }

    private String words(Promise promise) {
        String owner = promise.ownerPost() == null ? "果たす職は未定" : nameOf(promise.ownerPost());
        String due = promise.dueOn() == null ? "" : "　期限" + JapaneseDate.format(promise.dueOn());
        return promise.body() + "（" + owner + due + "　" + promise.inWords() + "）";
    }

    private String nameOf(String post) {
        return organization.findPost(post).map(Post::name).orElse(post);
    }
}
