package jp.michisuji.hearing.summary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    private final Organization organization;
    private final Clock clock;

    HearingSummaryPaper(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    public byte[] docx(HearingSummary summary) {
        HearingSummaryDocx paper = new HearingSummaryDocx()
                .title("関係団体の意見聴取のまとめ")
                .paragraph(JapaneseDate.format(LocalDate.now(clock)) + "現在")
                .paragraph(summary.totals().inWords());
        summary.items().forEach(item -> write(paper, item));
        return paper.bytes();
    }

    private void write(HearingSummaryDocx paper, ItemSummary item) {
        paper.heading(item.title()).paragraph(item.totals().inWords()).table(groupHead(), groupRows(item));
        item.groups().stream().filter(group -> !group.opinions().isEmpty()).forEach(group -> write(paper, group));
    }

    private void write(HearingSummaryDocx paper, GroupSummary group) {
        paper.heading(group.hearing().group().name() + "　意見・指摘事項と回答・対応")
                .table(
                        List.of("No", "意見・指摘事項", "区分", "回答・対応", "伝えた日・方法"),
                        group.opinions().stream().map(HearingSummaryPaper::row).toList());
        group.promises().forEach(promise -> paper.paragraph("約束　" + words(promise)));
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
        return promise.body() + "（" + nameOf(promise.ownerPost()) + "　期限" + JapaneseDate.format(promise.dueOn()) + "　"
                + promise.state().label() + "）";
    }

    private String nameOf(String post) {
        return organization.findPost(post).map(Post::name).orElse(post);
    }
}
