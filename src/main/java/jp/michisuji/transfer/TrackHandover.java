package jp.michisuji.transfer;

import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.transfer.HandoverItem.Kind;
import org.springframework.stereotype.Component;

/** 筋の記録から引き継ぐこと。手順書の確定版と、予算の行。 */
@Component
class TrackHandover implements HandoverSource {

    private final Manuals manuals;
    private final BudgetLines budget;

    TrackHandover(Manuals manuals, BudgetLines budget) {
        this.manuals = manuals;
        this.budget = budget;
    }

    @Override
    public List<HandoverItem> itemsFor(Transfer transfer) {
        Stream<HandoverItem> manual = manuals.latest(transfer.id()).stream().map(TrackHandover::item);
        Stream<HandoverItem> lines = budget.of(transfer.id()).lines().stream().map(TrackHandover::item);
        return Stream.concat(manual, lines).toList();
    }

    private static HandoverItem item(ManualVersion manual) {
        String words = "手順書 " + manual.label() + "（" + JapaneseDate.format(manual.finalizedOn()) + "確定）";
        return HandoverItem.filled(Kind.PAPER, words, manual.documentId());
    }

    private static HandoverItem item(BudgetLine line) {
        String words = "予算: " + line.kind().label() + "　" + line.what() + "　" + String.format("%,d円", line.amount())
                + "（" + JapaneseDate.formatFiscalYear(line.fiscalYear()) + "執行）";
        return HandoverItem.filled(Kind.MATTER, words, null);
    }
}
