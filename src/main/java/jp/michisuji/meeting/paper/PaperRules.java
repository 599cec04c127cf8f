package jp.michisuji.meeting.paper;

import java.util.List;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.RefusedInputException;
import org.springframework.stereotype.Component;

/** 資料を変えてよいか。決定に使われたものは、その時のまま残す。 */
@Component
class PaperRules {

    private final PaperShelf shelf;

    PaperRules(PaperShelf shelf) {
        this.shelf = shelf;
    }

    void demandChangeable(ShelvedPaper paper) {
        if (paper.decided()) {
            throw new ConflictException(paper.name() + "は、この会議の決定に使われました。差し替えも直しもできません。改めたものは、新しい資料として加えてください");
        }
    }

    void demandRemovable(ShelvedPaper paper) {
        if (paper.everDecided()) {
            throw new ConflictException(paper.name() + "は、決定に使われました。決定の記録とともに残すため、削除できません");
        }
    }

    void demandFree(PaperLabel label, long sittingId, Long except) {
        List<ShelvedPaper> shelved = shelf.of(sittingId);
        boolean taken = shelved.stream()
                .filter(paper -> except == null || paper.id() != except)
                .anyMatch(paper -> same(paper.label(), label));
        if (taken) {
            throw new RefusedInputException("label", label.words() + "は、この会議に既にあります。ほかの番号にしてください。");
        }
    }

    /** 印刷の「資料1－2」と打った「資料1-2」は同じ番号。 */
    private static boolean same(String shelved, PaperLabel label) {
        return shelved != null && shelved.replace('－', '-').equals(label.words());
    }
}
