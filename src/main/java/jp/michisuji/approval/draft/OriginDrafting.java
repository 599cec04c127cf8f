package jp.michisuji.approval.draft;

import jp.michisuji.approval.Approval;
import jp.michisuji.approval.ApprovalCourse;
import jp.michisuji.approval.ApprovalOrigins;
import jp.michisuji.approval.ApprovalOrigins.Proposal;
import jp.michisuji.approval.KnownOrigins;
import jp.michisuji.organization.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 手続の求める起案。決裁を呼んだ業務から下書きをもらい、起案する職の下書きにする。 */
@Component
@Transactional
public class OriginDrafting {

    private final KnownOrigins origins;
    private final DraftDesk desk;
    private final DraftFiling filing;
    private final PaperAttaching papers;
    private final DraftLedger ledger;
    private final Sending sending;
    private final ApprovalCourse course;

    OriginDrafting(
            KnownOrigins origins,
            DraftDesk desk,
            DraftFiling filing,
            PaperAttaching papers,
            DraftLedger ledger,
            Sending sending,
            ApprovalCourse course) {
        this.origins = origins;
        this.desk = desk;
        this.filing = filing;
        this.papers = papers;
        this.ledger = ledger;
        this.sending = sending;
        this.course = course;
    }

    /**
     * 下書きを用意する。
     *
     * @param processInstanceId 決裁の図の実行
     * @return 起案の識別子
     */
    public long lay(Approval.Origin origin, String drafterPost, String category, String processInstanceId) {
        ApprovalOrigins business = origins.get(origin.type());
        Proposal proposed = business.proposal(origin.id());
        NewDraft draft = new NewDraft(text(proposed, category), drafterPost, proposed.itemId(), origin, null);
        long id = desk.keep(draft, Actor.system());
        papers.copy(business.papers(origin.id()), id);
        course.follow(id, processInstanceId);
        return id;
    }

    /** 起案する人が下書きを引き取り、直した文で付す。 */
    public Approval send(long id, DraftFiling.Change change, Actor actor) {
        ledger.takeUp(id, actor.personCode());
        filing.rewrite(id, change, actor);
        return sending.sendFromTask(id, actor);
    }

    /** 求めた業務が取りやめになった、付す前の下書きを捨てる。 */
    public void callOff(long id) {
        desk.callOff(id);
    }

    private static Approval.Text text(Proposal proposed, String category) {
        return new Approval.Text(
                proposed.subject(),
                proposed.body(),
                category,
                proposed.amount(),
                proposed.retention(),
                proposed.disclosure(),
                proposed.weight(),
                false,
                null);
    }
}
