package jp.michisuji.meeting.paper.web;

import java.util.List;
import jp.michisuji.meeting.DeliberatedItems;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.paper.PaperShelf;
import jp.michisuji.meeting.paper.ShelvedPaper;
import jp.michisuji.web.Choice;
import jp.michisuji.web.Crumb;
import jp.michisuji.web.NotFoundException;
import jp.michisuji.workflow.ItemVisibility;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 資料の画面に共通のこと。会議と資料を探し、道を付け、選択肢を並べる。 */
@Component
class PaperPage {

    private final Sittings sittings;
    private final PaperShelf shelf;
    private final PaperAccess access;
    private final ItemVisibility visibility;
    private final DeliberatedItems items;

    PaperPage(
            Sittings sittings,
            PaperShelf shelf,
            PaperAccess access,
            ItemVisibility visibility,
            DeliberatedItems items) {
        this.sittings = sittings;
        this.shelf = shelf;
        this.access = access;
        this.visibility = visibility;
        this.items = items;
    }

    Sitting sitting(long id) {
        return sittings.get(id);
    }

    /** @throws NotFoundException その会議の資料でない */
    ShelvedPaper paper(long sittingId, long paperId) {
        return shelf.find(paperId)
                .filter(paper -> paper.sittingId() != null && paper.sittingId() == sittingId)
                .filter(paper -> visibility.sees(paper.itemId()))
                .orElseThrow(NotFoundException::new);
    }

    /** 変えてよい資料。 */
    ShelvedPaper changeable(long sittingId, long paperId) {
        ShelvedPaper paper = paper(sittingId, paperId);
        access.demand(sitting(sittingId), paper);
        return paper;
    }

    void frame(Sitting sitting, String title, Model model) {
        model.addAttribute("sitting", sitting);
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb("ホーム", "/"),
                        new Crumb("会議", "/meetings"),
                        new Crumb(sitting.title(), "/meetings/" + sitting.id()),
                        new Crumb(title, null)));
    }

    /** どの案件の資料か。事務局は会議全体の資料も加えられる。 */
    List<Choice> deliberations(Sitting sitting) {
        return access.within(sitting).stream()
                .map(it -> Choice.of(
                        String.valueOf(it.id()), items.item(it.itemId()).title()))
                .toList();
    }

    /** 並びの、この資料のほか。 */
    List<Choice> others(ShelvedPaper paper) {
        return shelf.of(paper.sittingId()).stream()
                .filter(other -> other.id() != paper.id() && visibility.sees(other.itemId()))
                .map(other -> Choice.of(String.valueOf(other.id()), other.name() + "の次"))
                .toList();
    }
}
