package jp.michisuji.meeting.sitting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jp.michisuji.meeting.AgendaKind;
import jp.michisuji.meeting.Attendance;
import jp.michisuji.meeting.Body;
import jp.michisuji.meeting.MeetingRegistry;
import jp.michisuji.meeting.Presence;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.Office;

/** 試験の会議室。試験ごとに別の会議体を開き、その会議を一歩ずつ進める。 */
public class SittingOffice {

    public static final String SECRETARIAT = "kaikaku";
    public static final List<String> MEMBERS = List.of("jinji-kacho", "shiba-machizukuri-kacho", "bucho");

    private static final AtomicInteger OPENED = new AtomicInteger();

    private final Office office;
    private final MeetingRegistry registry;
    private final SittingPlanning planning;
    private final Sittings sittings;
    private final AgendaEditing editing;
    private final SittingCourse course;
    private final Clock clock;

    SittingOffice(
            Office office,
            MeetingRegistry registry,
            SittingPlanning planning,
            Sittings sittings,
            AgendaEditing editing,
            SittingCourse course,
            Clock clock) {
        this.office = office;
        this.registry = registry;
        this.planning = planning;
        this.sittings = sittings;
        this.editing = editing;
        this.course = course;
        this.clock = clock;
    }

    /** 構成員のいる会議体。 */
    public String body(boolean silentConsent) {
        office.open();
        String code = "ISSHO" + OPENED.incrementAndGet();
        registry.body(new Body(code, "一生の会" + OPENED.get(), SECRETARIAT, null, 900, null, "庁議室", silentConsent));
        MEMBERS.forEach(post -> registry.member(code, post));
        return code;
    }

    /** 今日の会議。 */
    public long sitting(String body) {
        return sittingIn(body, 0);
    }

    /** 何日か後の会議。 */
    public long sittingIn(String body, int days) {
        Sitting planned =
                Sitting.planned(body, "一生の会", null, LocalDate.now(clock).plusDays(days));
        return planning.plan(planned, Actor.system()).id();
    }

    public long item(long sitting, String title) {
        return editing.add(sitting, new AgendaDraft(title, AgendaKind.DELIBERATION, 20, null), Actor.system());
    }

    public void open(long sitting) {
        course.open(sitting, version(sitting), Actor.system());
    }

    public void close(long sitting) {
        course.close(sitting, version(sitting), Actor.system());
    }

    public void confirm(long sitting) {
        course.confirm(sitting, version(sitting), Actor.system());
    }

    /** 全員が出席したとする。 */
    public void attend(long sitting) {
        for (int at = 0; at < MEMBERS.size(); at++) {
            registry.attendance(new Attendance(sitting, MEMBERS.get(at), Presence.PRESENT, null, at));
        }
    }

    /** 開いて閉じ、要旨案になった会議。 */
    public long minuted(boolean silentConsent) {
        long sitting = sitting(body(silentConsent));
        attend(sitting);
        open(sitting);
        close(sitting);
        return sitting;
    }

    private int version(long sitting) {
        return sittings.get(sitting).version();
    }
}
