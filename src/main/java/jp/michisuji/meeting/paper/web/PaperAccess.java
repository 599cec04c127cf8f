package jp.michisuji.meeting.paper.web;

import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.NotVisibleException;
import jp.michisuji.access.Permissions;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.DeliberatedItems;
import jp.michisuji.meeting.Deliberation;
import jp.michisuji.meeting.Deliberations;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.paper.ShelvedPaper;
import jp.michisuji.web.ConflictException;
import jp.michisuji.workflow.ItemVisibility;
import org.springframework.stereotype.Component;

/** 資料を扱える人。会議体の事務局はすべて、案件の所管課長は自分の案件の資料。 */
@Component
class PaperAccess {

    private final Bodies bodies;
    private final Deliberations deliberations;
    private final DeliberatedItems items;
    private final ItemVisibility visibility;
    private final Permissions permissions;

    PaperAccess(
            Bodies bodies,
            Deliberations deliberations,
            DeliberatedItems items,
            ItemVisibility visibility,
            Permissions permissions) {
        this.bodies = bodies;
        this.deliberations = deliberations;
        this.items = items;
        this.visibility = visibility;
        this.permissions = permissions;
    }

    boolean runs(Sitting sitting) {
        return permissions.reaches(
                Action.MEETING_PAPER, bodies.get(sitting.bodyCode()).secretariatPost());
    }

    boolean may(Sitting sitting, Long itemId) {
        return runs(sitting)
                || (itemId != null
                        && permissions.reaches(
                                Action.MEETING_PAPER, items.item(itemId).ownerPost()));
    }

    boolean mayAdd(Sitting sitting) {
        return sitting.state() != Sitting.State.CANCELLED
                && (runs(sitting) || !within(sitting).isEmpty());
    }

    /** 資料を加えられる審議。 */
    List<Deliberation> within(Sitting sitting) {
        return deliberations.ofSitting(sitting.id()).stream()
                .filter(it -> may(sitting, it.itemId()) && visibility.sees(it.itemId()))
                .toList();
    }

    /** @throws NotVisibleException 自分の会議でも案件でもない */
    void demandAdd(Sitting sitting) {
        demandOpen(sitting);
        if (!mayAdd(sitting)) {
            throw new NotVisibleException("範囲の外です: " + Action.MEETING_PAPER.label());
        }
    }

    void demand(Sitting sitting, ShelvedPaper paper) {
        if (!may(sitting, paper.itemId())) {
            throw new NotVisibleException("範囲の外です: " + Action.MEETING_PAPER.label());
        }
        demandOpen(sitting);
        if (paper.removed()) {
            throw new ConflictException(paper.name() + "は、既に削除されました");
        }
    }

    private static void demandOpen(Sitting sitting) {
        if (sitting.state() == Sitting.State.CANCELLED) {
            throw new ConflictException("中止した会議の資料は変えられません");
        }
    }
}
