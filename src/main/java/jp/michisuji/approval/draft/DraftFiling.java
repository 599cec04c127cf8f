package jp.michisuji.approval.draft;

import java.util.List;
import jp.michisuji.approval.Approval;
import jp.michisuji.document.NewDocument;
import jp.michisuji.organization.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 綴り込み。文面と添付を、一つの取引で残す。 */
@Component
@Transactional
public class DraftFiling {

    /** 直す中身。 */
    public record Change(Approval.Text text, Long itemId, List<NewDocument> files, int revision) {}

    private final DraftDesk desk;
    private final PaperAttaching papers;

    DraftFiling(DraftDesk desk, PaperAttaching papers) {
        this.desk = desk;
        this.papers = papers;
    }

    public long keep(NewDraft draft, List<NewDocument> files, Actor actor) {
        long id = desk.keep(draft, actor);
        files.forEach(file -> papers.attach(id, file, actor));
        return id;
    }

    public void rewrite(long id, Change change, Actor actor) {
        desk.rewrite(id, change.text(), change.itemId(), change.revision(), actor);
        change.files().forEach(file -> papers.attach(id, file, actor));
    }
}
