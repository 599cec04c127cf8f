package jp.michisuji.overview.report;

import java.util.ArrayList;
import java.util.List;
import jp.michisuji.document.print.Block.Cell;
import jp.michisuji.document.print.Block.Grid;
import jp.michisuji.hearing.summary.HearingSummaries;
import jp.michisuji.hearing.summary.HearingSummary;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.AgendaKind;
import jp.michisuji.meeting.Deliberation;
import jp.michisuji.meeting.Deliberations;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.VisibleItems;
import org.springframework.stereotype.Component;

/** 議題の一件の概要。案件の議題では経過と意見と予定を、ほかの議題では種別と説明する職を言う。 */
@Component
class AgendaBrief {

    private static final List<Integer> WIDTHS = List.of(18, 82);

    /** 一枚に収めるため、概要はこの字数までを載せる。 */
    private static final int SUMMARY = 240;

    private final Deliberations deliberations;
    private final VisibleItems items;
    private final ItemCourse course;
    private final HearingSummaries hearings;
    private final Organization organization;

    AgendaBrief(
            Deliberations deliberations,
            VisibleItems items,
            ItemCourse course,
            HearingSummaries hearings,
            Organization organization) {
        this.deliberations = deliberations;
        this.items = items;
        this.course = course;
        this.hearings = hearings;
        this.organization = organization;
    }

    Grid of(AgendaItem item, Sitting sitting) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("種別", item.kindInWords()));
        if (item.deliberationId() != null) {
            Deliberation deliberation = deliberations.get(item.deliberationId());
            ofRoad(items.get(deliberation.itemId()), deliberation, sitting, rows);
        }
        rows.add(row(item.kind() == AgendaKind.DELIBERATION ? "決定を求める事項" : "報告事項", asked(item)));
        if (item.presenterPost() != null) {
            rows.add(row("説明する職", post(item.presenterPost())));
        }
        if (item.result() != null) {
            rows.add(row("扱い", item.result().label() + (item.resultNote() == null ? "" : "　" + item.resultNote())));
        }
        return new Grid(WIDTHS, 0, rows);
    }

    private void ofRoad(ReformItem item, Deliberation now, Sitting sitting, List<List<Cell>> rows) {
        rows.add(row("担当", post(item.ownerPost())));
        rows.add(row("概要", clipped(item.summary())));
        rows.add(row("経過", String.join("\n", course.past(item))));
        rows.add(row("関係団体の意見", opinions(item)));
        rows.add(row("今後の予定", String.join("\n", course.ahead(item, now.stage(), sitting))));
    }

    private static String asked(AgendaItem item) {
        return "「" + item.title() + "」について" + (item.kind() == AgendaKind.DELIBERATION ? "、了承を求める。" : "報告する。");
    }

    private String opinions(ReformItem item) {
        HearingSummary summary = hearings.of(item.id());
        return summary.empty() ? "聴取の予定はありません。" : summary.totals().inWords();
    }

    private String post(String code) {
        return organization.findPost(code).map(Post::name).orElse(code);
    }

    private static String clipped(String text) {
        String whole = text == null ? "" : text.strip();
        return whole.codePointCount(0, whole.length()) <= SUMMARY
                ? whole
                : whole.substring(0, whole.offsetByCodePoints(0, SUMMARY)) + "…";
    }

    private static List<Cell> row(String label, String text) {
        return List.of(Cell.head(label), Cell.of(text));
    }
}
