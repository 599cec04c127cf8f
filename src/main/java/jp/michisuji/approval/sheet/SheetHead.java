package jp.michisuji.approval.sheet;

import java.util.List;
import java.util.Locale;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.draft.EditionFacts;
import jp.michisuji.document.print.Block;
import jp.michisuji.document.print.Block.Cell;
import jp.michisuji.document.print.Block.Grid;
import org.springframework.stereotype.Component;

/** 決裁書の頭。番号、日付、保存期間など、起案用紙の上の表。 */
@Component
class SheetHead {

    private final SheetWords words;
    private final EditionFacts facts;

    SheetHead(SheetWords words, EditionFacts facts) {
        this.words = words;
        this.facts = facts;
    }

    Block of(Approval approval) {
        Approval.Text text = approval.text();
        return new Grid(
                List.of(16, 34, 16, 34),
                0,
                List.of(
                        pair("文書番号", number(approval), "保存期間", text.retention().label()),
                        pair("起案日", words.day(approval.draftedAt()), closing(approval), words.day(approval.closedAt())),
                        pair(
                                "回議日",
                                words.day(approval.sentAt()),
                                "公開区分",
                                text.disclosure().label()),
                        pair("起案者", drafter(approval), "重さ", weight(text)),
                        pair("決裁区分", facts.category(text.category()), "金額", amount(text.amount())),
                        wide("件名", text.subject()),
                        wide("指示済み", text.instruction() == null ? "－" : text.instruction())));
    }

    private String drafter(Approval approval) {
        return (words.post(approval.drafterPost(), approval.draftedAt()) + "　" + words.label(approval.drafterPerson()))
                .strip();
    }

    private static String number(Approval approval) {
        return approval.number() == null ? "（下書き）" : approval.number();
    }

    private static String closing(Approval approval) {
        return switch (approval.state()) {
            case REJECTED -> "却下日";
            case WITHDRAWN -> "取下日";
            default -> "決裁日";
        };
    }

    private static String weight(Approval.Text text) {
        return text.weight().label() + (text.urgent() ? "（急施）" : "");
    }

    private static String amount(Long amount) {
        return amount == null ? "－" : String.format(Locale.JAPAN, "%,d円", amount);
    }

    private static List<Cell> pair(String label, String value, String second, String other) {
        return List.of(Cell.head(label), Cell.of(value), Cell.head(second), Cell.of(other));
    }

    private static List<Cell> wide(String label, String value) {
        return List.of(Cell.head(label), Cell.of(value).across(3));
    }
}
