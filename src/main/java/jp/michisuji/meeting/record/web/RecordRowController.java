package jp.michisuji.meeting.record.web;

import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.point.PointBodies;
import jp.michisuji.meeting.point.ProgressAreas;
import jp.michisuji.meeting.record.LiveRecord;
import jp.michisuji.meeting.record.RecordKind;
import jp.michisuji.meeting.record.RecordRow;
import jp.michisuji.meeting.record.RecordRows;
import jp.michisuji.web.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 記録の行を加え、消す。消す前に、消える文を見せる。 */
@Controller
@Requires(Action.RECORD_EDIT)
class RecordRowController {

    private final RecordPages pages;
    private final RecordRows rows;
    private final LiveRecord record;
    private final PointBodies bodies;
    private final CurrentUser user;

    RecordRowController(RecordPages pages, RecordRows rows, LiveRecord record, PointBodies bodies, CurrentUser user) {
        this.pages = pages;
        this.rows = rows;
        this.record = record;
        this.bodies = bodies;
        this.user = user;
    }

    @PostMapping("/meetings/{id}/record/rows")
    String add(
            @PathVariable long id,
            @RequestParam RecordKind kind,
            @RequestParam(required = false) Long agendaItemId,
            @RequestHeader(name = "HX-Request", required = false) boolean live,
            Model model) {
        Sitting sitting = pages.demand(id);
        RecordRow row = record.add(id, kind, agendaItemId, area(sitting), user.actor());
        if (!live) {
            return "redirect:/meetings/{id}/record#row-" + row.key();
        }
        pages.lists(sitting, LiveFields.fresh(row), model);
        model.addAttribute("row", row);
        return "meeting/record-parts :: line(row=${row})";
    }

    /** 分野は初め「全体」とし、書く人が選び直す。 */
    private RecordRows.Area area(Sitting sitting) {
        return new RecordRows.Area(bodies.side(sitting), ProgressAreas.WHOLE);
    }

    @GetMapping("/meetings/{id}/record/rows/{kind}/{row}/remove")
    String ask(@PathVariable long id, @PathVariable RecordKind kind, @PathVariable long row, Model model) {
        Sitting sitting = pages.demand(id);
        RecordRow found = rows.find(id, kind, row).orElseThrow(NotFoundException::new);
        pages.lists(sitting, LiveFields.untouched(), model);
        model.addAttribute("row", found);
        model.addAttribute("crumbs", RecordPages.crumbs(sitting, "行を消す"));
        return "meeting/record-remove";
    }

    @PostMapping("/meetings/{id}/record/rows/{kind}/{row}/remove")
    String remove(
            @PathVariable long id,
            @PathVariable RecordKind kind,
            @PathVariable long row,
            @RequestParam int seen,
            RedirectAttributes flash) {
        pages.demand(id);
        record.remove(id, kind, row, seen, user.actor());
        flash.addFlashAttribute("success", kind.label() + "の行を消しました。");
        return "redirect:/meetings/{id}/record";
    }
}
