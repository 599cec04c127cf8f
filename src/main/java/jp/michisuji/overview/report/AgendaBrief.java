package jp.michisuji.overview.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.michisuji.document.print.Block;
import jp.michisuji.document.print.Block.Cell;
import jp.michisuji.document.print.Block.Grid;
import jp.michisuji.document.print.Block.Heading;
import jp.michisuji.document.print.Block.Lines;
import jp.michisuji.hearing.summary.HearingSummaries;
import jp.michisuji.hearing.summary.HearingSummary;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.AgendaKind;
import jp.michisuji.meeting.Deliberation;
import jp.michisuji.meeting.Deliberations;
import jp.michisuji.meeting.sight.MeetingView;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.VisibleItems;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.stereotype.Component;

/** 議題の一件の概要。案件の議題では経過と意見と予定を、ほかの議題では種別と説明する職を言う。 */
@Component
class AgendaBrief {

    private static final List<Integer> WIDTHS = List.of(20, 80);
    static final String LIMITED = "限定の案件の議題です。";

    private static final String LAST = "この会議が終わりの段階です。";

    private final Deliberations deliberations;
    private final VisibleItems items;
    private final ItemCourse course;
    private final HearingSummaries hearings;
    private final Organization organization;
    private final Issue issue;

    AgendaBrief(
            Deliberations deliberations,
            VisibleItems items,
            ItemCourse course,
            HearingSummaries hearings,
            Organization organization,
            Issue issue) {
        this.deliberations = deliberations;
        this.items = items;
        this.course = course;
        this.hearings = hearings;
        this.organization = organization;
        this.issue = issue;
    }

    /** 見出しを付けた、すべての議題の概要。 */
    List<Block> all(List<AgendaItem> items, MeetingView view, Detail detail) {
        List<Block> blocks = new ArrayList<>();
        for (AgendaItem item : items) {
            AgendaItem shown = view.shown(item);
            blocks.add(new Heading((blocks.size() / 2 + 1) + "　" + detail.clipped(shown.title())));
            blocks.add(shown == item ? of(item, detail) : Lines.of(LIMITED));
        }
        return blocks;
    }

    private Grid of(AgendaItem item, Detail detail) {
        List<List<Cell>> rows = new ArrayList<>();
        if (!detail.brief()) {
            rows.add(row("種別", item.kindInWords()));
        }
        road(item).ifPresent(road -> rows.addAll(ofRoad(road, detail)));
        rows.add(row(item.kind() == AgendaKind.DELIBERATION ? "決定を求める事項" : "報告事項", asked(item, detail)));
        if (item.presenterPost() != null && !detail.brief()) {
            rows.add(row("説明する職", post(item.presenterPost())));
        }
        if (item.result() != null) {
            rows.add(row(
                    "扱い",
                    item.result().label()
                            + (item.resultNote() == null ? "" : "　" + detail.clipped(item.resultNote()))));
        }
        return new Grid(WIDTHS, 0, rows);
    }

    /** 一行にした議題。題、求めること、次の見込み。 */
    List<String> line(AgendaItem item) {
        String asks = item.kind() == AgendaKind.DELIBERATION ? "了承を求める" : "報告する";
        String next = road(item)
                .map(road -> ahead(road).stream().findFirst().orElse(LAST))
                .orElse("—");
        return List.of(
                Detail.BRIEF.clipped(item.title()),
                item.result() == null ? asks : asks + "（" + item.result().label() + "）",
                next);
    }

    private record OnRoad(ReformItem item, Deliberation now) {}

    private Optional<OnRoad> road(AgendaItem item) {
        return Optional.ofNullable(item.deliberationId())
                .map(deliberations::get)
                .map(now -> new OnRoad(items.get(now.itemId()), now));
    }

    private List<String> ahead(OnRoad road) {
        return course.ahead(road.item(), road.now().stage());
    }

    private List<List<Cell>> ofRoad(OnRoad road, Detail detail) {
        ReformItem item = road.item();
        String past = detail.latest(course.past(item));
        List<String> ahead = ahead(road);
        String coming =
                ahead.isEmpty() ? LAST : "（" + JapaneseDate.format(issue.today()) + "現在の見込み）\n" + detail.nearest(ahead);
        return detail.brief()
                ? List.of(row("経過", past), row("今後の予定", coming))
                : List.of(
                        row("担当", post(item.ownerPost())),
                        row("概要", detail.clipped(item.summary())),
                        row("経過", past),
                        row("関係団体の意見", opinions(item)),
                        row("今後の予定", coming));
    }

    private static String asked(AgendaItem item, Detail detail) {
        return "「" + detail.clipped(item.title()) + "」について"
                + (item.kind() == AgendaKind.DELIBERATION ? "、了承を求める。" : "報告する。");
    }

    private String opinions(ReformItem item) {
        HearingSummary summary = hearings.of(item.id());
        return summary.empty() ? "聴取の予定はありません。" : summary.totals().inWords();
    }

    private String post(String code) {
        return organization.findPost(code).map(Post::name).orElse(code);
    }

    private static List<Cell> row(String label, String text) {
        return List.of(Cell.head(label), Cell.of(text));
    }
}
