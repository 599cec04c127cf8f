package jp.michisuji.meeting.paper.web;

import java.util.List;
import java.util.Objects;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.paper.DecidedPaper;
import jp.michisuji.meeting.paper.PaperShelf;
import jp.michisuji.meeting.paper.ShelvedPaper;
import jp.michisuji.meeting.sight.MeetingSight;
import jp.michisuji.meeting.sight.MeetingView;
import org.springframework.stereotype.Component;

/** 会議の画面に並べる資料。今あるもの、次の会議へ送ったもの、削除したもの。 */
@Component
public class PaperList {

    /** 会議の資料の一揃い。 */
    public record Shelved(
            List<ShelvedPaper> papers, List<DecidedPaper> sent, List<ShelvedPaper> removed, boolean mayAdd) {}

    private final PaperShelf shelf;
    private final MeetingSight sight;
    private final PaperAccess access;

    PaperList(PaperShelf shelf, MeetingSight sight, PaperAccess access) {
        this.shelf = shelf;
        this.sight = sight;
        this.access = access;
    }

    public Shelved of(Sitting sitting) {
        MeetingView view = sight.now();
        List<ShelvedPaper> here = view.shelved(shelf.of(sitting.id()));
        return new Shelved(
                here,
                view.decided(sent(sitting, here)),
                view.shelved(shelf.removedFrom(sitting.id())),
                access.mayAdd(sitting));
    }

    /** この会議で使い、継続審議で次へ移ったもの。その時の番号と版で見せる。 */
    private List<DecidedPaper> sent(Sitting sitting, List<ShelvedPaper> here) {
        List<Long> staying = here.stream().map(ShelvedPaper::id).toList();
        return shelf.decidedAt(sitting.id()).stream()
                .filter(used -> staying.stream().noneMatch(id -> Objects.equals(id, used.paperId())))
                .toList();
    }
}
