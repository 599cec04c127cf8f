package jp.michisuji.approval.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalAct;
import jp.michisuji.approval.ApprovalState;
import jp.michisuji.approval.ApprovalTrail;
import jp.michisuji.approval.Capacity;
import jp.michisuji.approval.Edition;
import jp.michisuji.approval.after.Circulation;
import jp.michisuji.approval.after.Circulations;
import jp.michisuji.approval.draft.AttachedPaper;
import jp.michisuji.approval.draft.AttachedPapers;
import jp.michisuji.document.print.Block;
import jp.michisuji.document.print.Block.Grid;
import jp.michisuji.document.print.Block.Heading;
import jp.michisuji.document.print.Block.Lines;
import org.springframework.stereotype.Component;

/** 決裁書の後ろ。添付、行為と意見の記録、供覧、版の封。 */
@Component
class SheetRecord {

    private final AttachedPapers papers;
    private final ApprovalTrail trail;
    private final Circulations circulations;
    private final SheetWords words;

    SheetRecord(AttachedPapers papers, ApprovalTrail trail, Circulations circulations, SheetWords words) {
        this.papers = papers;
        this.trail = trail;
        this.circulations = circulations;
        this.words = words;
    }

    /** @param edition まだ付していなければ {@code null} */
    List<Block> of(Approval approval, Edition edition) {
        List<Block> blocks = new ArrayList<>();
        add(blocks, "添付", List.of(28, 30, 42), List.of("題名", "ファイル", "SHA-256"), papers(approval));
        add(blocks, "行為と意見の記録", List.of(24, 18, 28, 30), List.of("日時", "行為", "職", "意見・理由"), acts(approval));
        add(blocks, "根回し・供覧", List.of(14, 28, 28, 30), List.of("種類", "職", "見た日時", "一言"), seen(approval));
        if (edition != null) {
            blocks.add(new Heading("版と封"));
            blocks.add(Lines.of(
                    "第" + edition.edition() + "版（" + words.moment(edition.madeAt()) + "　" + edition.madePost() + "）",
                    "SHA-256　" + edition.sha256()));
        }
        return blocks;
    }

    private static void add(
            List<Block> blocks, String title, List<Integer> widths, List<String> head, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Heading(title));
            blocks.add(Grid.of(widths, head, rows));
        }
    }

    private List<List<String>> papers(Approval approval) {
        return papers.of(approval.id()).stream().map(SheetRecord::paper).toList();
    }

    /** 指紋は、升の中で改められるように区切る。 */
    private static List<String> paper(AttachedPaper paper) {
        String sha256 = paper.document().sha256();
        return List.of(
                paper.paper().title(),
                paper.document().filename(),
                sha256.substring(0, sha256.length() / 2) + "\n" + sha256.substring(sha256.length() / 2));
    }

    private List<List<String>> acts(Approval approval) {
        return trail.of(approval.id()).stream().map(this::act).toList();
    }

    private List<String> act(ApprovalAct act) {
        String who = Stream.of(act.postName(), words.label(act.personCode()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("　"));
        boolean own = act.capacity() == null || act.capacity() == Capacity.HOLDER;
        return List.of(
                words.moment(act.at()),
                act.kind().label() + "（第" + act.edition() + "版）",
                own ? who : who + "（" + act.capacity().label() + "）",
                act.words() == null ? "" : act.words());
    }

    private List<List<String>> seen(Approval approval) {
        return circulations.of(approval.id()).stream()
                .map(each -> seen(each, approval.state()))
                .toList();
    }

    private List<String> seen(Circulation each, ApprovalState state) {
        return List.of(
                each.kind().label(),
                each.seenPostName() == null ? words.post(each.postCode(), each.sentAt()) : each.seenPostName(),
                each.seen() ? words.moment(each.seenAt()) : each.unseen(state),
                each.comment() == null ? "" : each.comment());
    }
}
