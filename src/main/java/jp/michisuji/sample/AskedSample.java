package jp.michisuji.sample;

import java.util.List;
import java.util.Map;
import jp.michisuji.approval.Approval;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.ReformItems;
import jp.michisuji.reform.timing.TimingDesk;
import jp.michisuji.reform.timing.TimingSight;
import jp.michisuji.sample.SampleFiles.Entry;
import jp.michisuji.workflow.WorkItem;
import jp.michisuji.workflow.WorkItems;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** 例示の、業務の求めた決裁。団体への説明資料は決裁を終え、移管時期等は下書きに置く。 */
@Component
@Profile("demo")
class AskedSample {

    private final SampleOfficials officials;
    private final WorkItems workItems;
    private final ReformItems items;
    private final TimingDesk timing;

    AskedSample(SampleOfficials officials, WorkItems workItems, ReformItems items, TimingDesk timing) {
        this.officials = officials;
        this.workItems = workItems;
        this.items = items;
        this.timing = timing;
    }

    void load(Map<String, Long> known) {
        var file = SampleFiles.document("asked_approvals");
        Entry paper = file.entry("paper");
        approvePaper(known.get(paper.text("item")), paper);
        Entry asked = file.entry("timing");
        ask(items.get(known.get(asked.text("item"))), asked.text("asks"));
    }

    private void approvePaper(long item, Entry paper) {
        String hearing = paper.text("hearing");
        officials.complete(
                task(item, hearing, "説明資料を作る"), Map.of("title", paper.text("title"), "text", paper.text("text")));
        officials.complete(task(item, hearing, "資料を事前に確認する"), Map.of("outcome", "approval"));
        WorkItem draft = task(item, hearing + "に用いる資料について", "起案する");
        officials.complete(draft, Map.of());
        String approval = draft.subject().id();
        for (List<WorkItem> open = steps(approval); !open.isEmpty(); open = steps(approval)) {
            officials.complete(open.get(0), Map.of("outcome", "approve"));
        }
    }

    private void ask(ReformItem item, String post) {
        officials.as(post, actor -> timing.ask(item, TimingSight.of(timing.duties(item)), actor));
    }

    private WorkItem task(long item, String subject, String step) {
        return workItems.openOfItem(item).stream()
                .filter(task ->
                        task.subject().title().equals(subject) && task.step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private List<WorkItem> steps(String approval) {
        return workItems.openOf(Approval.SUBJECT, approval).stream()
                .filter(task -> task.step().equals("承認する"))
                .toList();
    }
}
