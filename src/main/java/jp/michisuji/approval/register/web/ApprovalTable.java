package jp.michisuji.approval.register.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.approval.register.ApprovalLine;
import jp.michisuji.approval.register.PostNames;
import jp.michisuji.approval.route.ApprovalRoutes;
import jp.michisuji.shared.XlsxTable;
import jp.michisuji.web.Choice;
import jp.michisuji.web.Dates;
import org.springframework.stereotype.Component;

/** 起案の一覧のファイル。画面と同じ欄を、表計算の一枚の表に書く。 */
@Component
class ApprovalTable {

    private static final List<String> HEADER =
            List.of("番号", "件名", "決裁区分", "起案した職", "起案した日時", "付した日時", "終わった日時", "状態", "版", "承認待ちの職", "わけ");

    private static final List<Integer> WIDTHS = List.of(10, 32, 14, 14, 18, 18, 18, 8, 4, 18, 24);

    private final ApprovalRoutes routes;
    private final PostNames posts;
    private final Dates dates;

    ApprovalTable(ApprovalRoutes routes, PostNames posts, Dates dates) {
        this.routes = routes;
        this.posts = posts;
        this.dates = dates;
    }

    byte[] workbook(List<ApprovalLine> lines) {
        Map<String, String> categories =
                routes.categories().stream().collect(Collectors.toMap(Choice::value, Choice::label));
        return XlsxTable.write(
                "起案",
                HEADER,
                WIDTHS,
                lines.stream().map(line -> row(line, categories)).toList());
    }

    private List<String> row(ApprovalLine line, Map<String, String> categories) {
        return List.of(
                plain(line.number()),
                line.subject(),
                categories.getOrDefault(line.category(), line.category()),
                posts.of(line.drafterPost()),
                moment(line.draftedAt()),
                moment(line.sentAt()),
                moment(line.closedAt()),
                line.state().label() + (line.skipped() ? "（欠番）" : ""),
                String.valueOf(line.edition()),
                line.waitingPosts().stream().map(posts::of).collect(Collectors.joining("、")),
                plain(line.closingReason()));
    }

    private String moment(Instant at) {
        return at == null ? "" : dates.formatDateTime(at);
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }
}
