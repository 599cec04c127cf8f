package jp.michisuji.meeting.point.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.meeting.point.OpenPoint;
import jp.michisuji.meeting.point.OpenPoints;
import jp.michisuji.meeting.point.PointBodies;
import jp.michisuji.web.Crumb;
import jp.michisuji.workflow.ItemVisibility;
import org.springframework.stereotype.Component;

/** 要検討事項に手を入れてよいか。その会議体の事務局に及ぶ人だけである。 */
@Component
class PointAccess {

    private final OpenPoints points;
    private final PointBodies bodies;
    private final ItemVisibility visibility;
    private final Permissions permissions;

    PointAccess(OpenPoints points, PointBodies bodies, ItemVisibility visibility, Permissions permissions) {
        this.points = points;
        this.bodies = bodies;
        this.visibility = visibility;
        this.permissions = permissions;
    }

    /** 限定の案件の要検討事項は、見てよい人にだけある。 */
    OpenPoint visible(long id) {
        OpenPoint point = points.get(id);
        visibility.demand(point.itemId());
        return point;
    }

    OpenPoint demand(long id) {
        OpenPoint point = visible(id);
        permissions.demandOn(Action.POINT_EDIT, bodies.of(point).secretariatPost());
        return point;
    }

    boolean mayEdit(OpenPoint point) {
        return permissions.reaches(Action.POINT_EDIT, bodies.of(point).secretariatPost());
    }

    /** 部会外の打合せを記入してよいか。 */
    boolean mayEnter() {
        return permissions.reaches(Action.POINT_EDIT, bodies.committee().secretariatPost());
    }

    void demandEntering() {
        permissions.demandOn(Action.POINT_EDIT, bodies.committee().secretariatPost());
    }

    static List<Crumb> crumbs(OpenPoint point, String last) {
        Crumb home = new Crumb("ホーム", "/");
        Crumb meetings = new Crumb("会議", "/meetings");
        Crumb table = new Crumb("取組の進捗状況表", point == null && last == null ? null : "/progress");
        if (point == null) {
            return last == null
                    ? List.of(home, meetings, table)
                    : List.of(home, meetings, table, new Crumb(last, null));
        }
        return last == null
                ? List.of(home, meetings, table, new Crumb(point.area(), null))
                : List.of(
                        home,
                        meetings,
                        table,
                        new Crumb(point.area(), "/progress/" + point.id()),
                        new Crumb(last, null));
    }
}
