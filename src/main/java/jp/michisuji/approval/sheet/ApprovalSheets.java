package jp.michisuji.approval.sheet;

import java.util.ArrayList;
import java.util.List;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.Edition;
import jp.michisuji.approval.Stage;
import jp.michisuji.approval.Stages;
import jp.michisuji.approval.draft.ApprovalEditions;
import jp.michisuji.approval.draft.RoutePlanning;
import jp.michisuji.document.print.Block;
import jp.michisuji.document.print.Block.Heading;
import jp.michisuji.document.print.Block.Lines;
import jp.michisuji.document.print.Block.Title;
import jp.michisuji.document.print.Printout;
import org.springframework.stereotype.Component;

/** 決裁書の組み立て。求められるたびに、封をした版と行為の記録から組む。 */
@Component
public class ApprovalSheets {

    private final Stages stages;
    private final ApprovalEditions editions;
    private final RoutePlanning planning;
    private final SheetHead head;
    private final SheetBoxes boxes;
    private final SheetRecord record;

    ApprovalSheets(
            Stages stages,
            ApprovalEditions editions,
            RoutePlanning planning,
            SheetHead head,
            SheetBoxes boxes,
            SheetRecord record) {
        this.stages = stages;
        this.editions = editions;
        this.planning = planning;
        this.head = head;
        this.boxes = boxes;
        this.record = record;
    }

    public ApprovalSheet of(Approval approval) {
        Edition edition = editions.find(approval.id(), approval.edition()).orElse(null);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Title(title(approval)));
        blocks.add(head.of(approval));
        blocks.add(boxes.of(route(approval), approval.sentAt()));
        if (approval.closingReason() != null) {
            blocks.add(new Heading(approval.state().label() + "のわけ"));
            blocks.add(lines(approval.closingReason()));
        }
        blocks.add(new Heading("本文"));
        blocks.add(lines(approval.text().body()));
        blocks.addAll(record.of(approval, edition));
        return new ApprovalSheet(approval, new Printout(title(approval), SheetWords.mark(approval), false, blocks));
    }

    private List<Stage> route(Approval approval) {
        return approval.number() == null ? planning.of(approval).stages() : stages.of(approval.id());
    }

    private static String title(Approval approval) {
        return SheetWords.decided(approval) ? "決裁書" : "起案書";
    }

    /** 空いた行も一行の高さを取る。 */
    private static Lines lines(String text) {
        return Lines.of(text.lines().map(line -> line.isBlank() ? "　" : line).toArray(String[]::new));
    }
}
