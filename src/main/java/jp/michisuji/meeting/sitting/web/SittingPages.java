package jp.michisuji.meeting.sitting.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Body;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.web.Crumb;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 一回の会議の画面に共通すること。変えてよい人かを確かめ、会議と道しるべを載せる。 */
@Component
class SittingPages {

    private final Sittings sittings;
    private final Bodies bodies;
    private final Permissions permissions;

    SittingPages(Sittings sittings, Bodies bodies, Permissions permissions) {
        this.sittings = sittings;
        this.bodies = bodies;
        this.permissions = permissions;
    }

    Sitting get(long id) {
        return sittings.get(id);
    }

    /** 会議体の事務局か、改革担当だけが変えられる。 */
    Sitting changeable(long id, Action action) {
        Sitting sitting = sittings.get(id);
        permissions.demandOn(action, bodyOf(sitting).secretariatPost());
        return sitting;
    }

    boolean mayEdit(Sitting sitting) {
        return permissions.reaches(Action.MEETING_EDIT, bodyOf(sitting).secretariatPost());
    }

    Body bodyOf(Sitting sitting) {
        return bodies.get(sitting.bodyCode());
    }

    void put(Sitting sitting, String title, Model model) {
        model.addAttribute("sitting", sitting);
        model.addAttribute("body", bodyOf(sitting));
        model.addAttribute("mayEdit", mayEdit(sitting));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb("ホーム", "/"),
                        new Crumb("会議", "/meetings"),
                        new Crumb(sitting.title(), "/meetings/" + sitting.id()),
                        new Crumb(title, null)));
    }
}
