package jp.michisuji.meeting.record.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.record.RecordChange;
import jp.michisuji.meeting.record.RecordChanges;
import jp.michisuji.meeting.record.RecordRow;
import jp.michisuji.meeting.record.RecordRows;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 会議の最中の記録の画面。 */
@Controller
@Requires(Action.RECORD_EDIT)
class RecordController {

    private final RecordPages pages;
    private final RecordRows rows;
    private final RecordChanges changes;
    private final CurrentUser user;

    RecordController(RecordPages pages, RecordRows rows, RecordChanges changes, CurrentUser user) {
        this.pages = pages;
        this.rows = rows;
        this.changes = changes;
        this.user = user;
    }

    @GetMapping("/meetings/{id}/record")
    String show(@PathVariable long id, Model model) {
        return pages.page(pages.demand(id), LiveFields.untouched(), model);
    }

    /** 前に尋ねてから他の職員が書いたこと。欄ごとに、いちばん新しい値だけを返す。 */
    @GetMapping("/meetings/{id}/record/news")
    String news(@PathVariable long id, @RequestParam long since, Model model) {
        Sitting sitting = pages.demand(id);
        long latest = changes.latest(id);
        List<RecordChange> fresh = changes.since(id, since, user.actor().personCode());
        Map<String, News> news = new LinkedHashMap<>();
        fresh.forEach(change -> news.put(
                change.key() + "-" + change.field(),
                new News(change, rows.find(id, change.rowKind(), change.rowId()).orElse(null))));
        pages.lists(sitting, LiveFields.untouched(), model);
        model.addAttribute("latest", latest);
        model.addAttribute("news", news.values());
        return "meeting/record-parts :: news";
    }

    /**
     * 一つの知らせ。
     *
     * @param row 今の行。消されていれば {@code null}
     */
    record News(RecordChange change, RecordRow row) {

        public boolean added() {
            return row != null && change.act() == RecordChange.Kind.ADD;
        }

        public boolean written() {
            return row != null && change.act() == RecordChange.Kind.WRITE;
        }
    }
}
