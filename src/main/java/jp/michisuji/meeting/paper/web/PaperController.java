package jp.michisuji.meeting.paper.web;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.document.Documents;
import jp.michisuji.meeting.DeliberatedItems;
import jp.michisuji.meeting.Result;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.paper.DecidedPaper;
import jp.michisuji.meeting.paper.PaperShelf;
import jp.michisuji.meeting.paper.PaperVersion;
import jp.michisuji.meeting.paper.ShelvedPaper;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 一件の資料の画面。版と、その版を使った決定。 */
@Controller
class PaperController {

    /** 決定に使った版。 */
    record Decision(String item, long itemId, Result result, DecidedPaper paper) {}

    private final PaperPage page;
    private final PaperAccess access;
    private final PaperShelf shelf;
    private final Documents documents;
    private final DeliberatedItems items;

    PaperController(PaperPage page, PaperAccess access, PaperShelf shelf, Documents documents, DeliberatedItems items) {
        this.page = page;
        this.access = access;
        this.shelf = shelf;
        this.documents = documents;
        this.items = items;
    }

    @GetMapping("/meetings/{id}/papers/{paper}")
    @Requires(Action.MEETING_READ)
    String show(@PathVariable long id, @PathVariable("paper") long paperId, Model model) {
        Sitting sitting = page.sitting(id);
        ShelvedPaper paper = page.paper(id, paperId);
        List<PaperVersion> versions = shelf.versions(paperId);
        page.frame(sitting, paper.label() == null ? "資料" : paper.label(), model);
        model.addAttribute("paper", paper);
        model.addAttribute("item", paper.itemId() == null ? null : items.item(paper.itemId()));
        model.addAttribute("versions", versions);
        model.addAttribute("files", documents.findAll(ids(versions)));
        model.addAttribute(
                "decisions",
                shelf.decisionsOn(paperId).stream().map(this::decision).toList());
        model.addAttribute(
                "mayChange",
                access.may(sitting, paper.itemId()) && !paper.removed() && sitting.state() != Sitting.State.CANCELLED);
        return "meeting/papers/show";
    }

    private Decision decision(DecidedPaper used) {
        return new Decision(items.item(used.itemId()).title(), used.itemId(), Result.valueOf(used.result()), used);
    }

    private static Collection<Long> ids(List<PaperVersion> versions) {
        Stream<Long> ids = versions.stream().map(PaperVersion::documentId);
        return ids.filter(Objects::nonNull).toList();
    }
}
