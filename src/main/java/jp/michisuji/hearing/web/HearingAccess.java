package jp.michisuji.hearing.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.NotVisibleException;
import jp.michisuji.access.Permissions;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.web.Crumb;
import jp.michisuji.workflow.ItemVisibility;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 聴取を扱える範囲と、聴取の下の画面の枠。 */
@Component
class HearingAccess {

    private final Hearings hearings;
    private final ItemVisibility visibility;
    private final Permissions permissions;

    HearingAccess(Hearings hearings, ItemVisibility visibility, Permissions permissions) {
        this.hearings = hearings;
        this.visibility = visibility;
        this.permissions = permissions;
    }

    Hearing get(long id) {
        Hearing hearing = hearings.get(id);
        visibility.demand(hearing.itemId());
        return hearing;
    }

    /** @throws NotVisibleException 説明する職でも改革担当でもない */
    Hearing editable(long id) {
        Hearing hearing = get(id);
        permissions.demandOn(Action.HEARING_EDIT, hearing.explainingPost());
        return hearing;
    }

    String page(Hearing hearing, String title, String view, Model model) {
        model.addAttribute("hearing", hearing);
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.home(),
                        new Crumb("意見聴取", "/hearings"),
                        new Crumb(hearing.title(), "/hearings/" + hearing.id()),
                        Crumb.here(title)));
        return view;
    }
}
