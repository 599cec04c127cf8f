package jp.michisuji.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.michisuji.approval.Approval;
import jp.michisuji.approval.Approvals;
import jp.michisuji.approval.Disclosure;
import jp.michisuji.approval.Retention;
import jp.michisuji.approval.Weight;
import jp.michisuji.approval.act.Withdrawing;
import jp.michisuji.approval.draft.DraftDesk;
import jp.michisuji.approval.draft.NewDraft;
import jp.michisuji.approval.draft.PaperAttaching;
import jp.michisuji.approval.draft.RouteAddition;
import jp.michisuji.approval.draft.RouteExtension;
import jp.michisuji.approval.draft.Sending;
import jp.michisuji.document.NewDocument;
import jp.michisuji.organization.Actor;
import jp.michisuji.sample.SampleFiles.Entry;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** 例示の決裁。決まったもの、回議中のもの、差し戻されたもの、下書き、欠番を、職の人として一つずつ進める。 */
@Component
@Profile("demo")
class ApprovalSample {

    private final DraftDesk drafts;
    private final PaperAttaching papers;
    private final RouteExtension route;
    private final Sending sending;
    private final Withdrawing withdrawing;
    private final Approvals approvals;
    private final SampleOfficials officials;
    private final PastDays days;

    ApprovalSample(
            DraftDesk drafts,
            PaperAttaching papers,
            RouteExtension route,
            Sending sending,
            Withdrawing withdrawing,
            Approvals approvals,
            SampleOfficials officials,
            PastDays days) {
        this.drafts = drafts;
        this.papers = papers;
        this.route = route;
        this.sending = sending;
        this.withdrawing = withdrawing;
        this.approvals = approvals;
        this.officials = officials;
        this.days = days;
    }

    void load(Map<String, Long> items) {
        List<Entry> entries = SampleFiles.document("approvals").entries("approvals");
        days.relive(() -> entries.forEach(entry -> load(entry, items)));
    }

    private void load(Entry entry, Map<String, Long> items) {
        days.come(entry.moment("at"));
        String post = entry.text("drafter");
        Actor drafter = officials.actor(post);
        long id = drafts.keep(
                new NewDraft(text(entry), post, items.get(entry.text("item")), null, entry.text("source")), drafter);
        entry.entries("papers").forEach(paper -> papers.attach(id, paper(paper), drafter));
        entry.entries("additions").forEach(added -> add(id, added, drafter));
        if (entry.flag("send")) {
            sending.send(id, approvals.get(id).revision(), drafter);
            entry.entries("acts").forEach(act -> act(id, act));
        }
        if (entry.text("withdraw") != null) {
            days.come(entry.moment("withdrawn"));
            officials.as(post, actor -> withdrawing.withdraw(id, entry.text("withdraw"), actor));
        }
    }

    private void act(long id, Entry act) {
        days.come(act.moment("at"));
        officials.act(id, act);
    }

    private void add(long id, Entry added, Actor drafter) {
        var kind = RouteAddition.Kind.valueOf(added.text("kind"));
        route.add(id, kind, added.text("post"), added.text("reason"), drafter);
    }

    private static Approval.Text text(Entry entry) {
        Object amount = entry.values().get("amount");
        return new Approval.Text(
                entry.text("subject"),
                entry.text("body"),
                entry.text("category"),
                amount instanceof Number number ? Long.valueOf(number.longValue()) : null,
                Retention.FIVE,
                Disclosure.OPEN,
                entry.text("weight") == null ? Weight.ORDINARY : Weight.valueOf(entry.text("weight")),
                false,
                null);
    }

    private static NewDocument paper(Entry paper) {
        byte[] content = paper.text("text").getBytes(StandardCharsets.UTF_8);
        return new NewDocument(paper.text("title"), paper.text("title") + ".txt", "text/plain", content);
    }
}
