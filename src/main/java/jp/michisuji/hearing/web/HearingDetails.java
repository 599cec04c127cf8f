package jp.michisuji.hearing.web;

import java.util.List;
import java.util.Map;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.HearingTiming;
import jp.michisuji.hearing.LateOpinions;
import jp.michisuji.hearing.OfficeAttendanceDesk;
import jp.michisuji.hearing.OfficeAttendances;
import jp.michisuji.hearing.Promises;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import org.springframework.stereotype.Component;

/** 一件の聴取の画面に添えるもの。同席の求め、約束、今の利用者ができること。 */
@Component
class HearingDetails {

    private final OfficeAttendances attendances;
    private final OfficeAttendanceDesk attendance;
    private final LateOpinions late;
    private final Promises promises;
    private final HearingTiming timing;
    private final Organization organization;
    private final Permissions permissions;

    HearingDetails(
            OfficeAttendances attendances,
            OfficeAttendanceDesk attendance,
            LateOpinions late,
            Promises promises,
            HearingTiming timing,
            Organization organization,
            Permissions permissions) {
        this.attendances = attendances;
        this.attendance = attendance;
        this.late = late;
        this.promises = promises;
        this.timing = timing;
        this.organization = organization;
        this.permissions = permissions;
    }

    Map<String, Object> of(Hearing hearing) {
        boolean mine = permissions.reaches(Action.HEARING_EDIT, hearing.explainingPost());
        return Map.of(
                "attendances",
                attendances.of(hearing.id()),
                "promises",
                promisesOf(hearing),
                "mayTime",
                mine && timing.open(hearing),
                "mayRequest",
                mine && attendance.objection(hearing).isEmpty(),
                "mayAddOpinion",
                mine && late.objection(hearing).isEmpty());
    }

    private List<PromiseLine> promisesOf(Hearing hearing) {
        return promises.of(hearing.id()).stream()
                .map(promise -> new PromiseLine(promise, nameOf(promise.ownerPost())))
                .toList();
    }

    private String nameOf(String post) {
        return post == null ? null : organization.findPost(post).map(Post::name).orElse(post);
    }
}
