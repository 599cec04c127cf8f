package jp.michisuji.hearing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.calendar.OfficeCalendar;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.Stage;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.reform.ReformItems;
import jp.michisuji.schedule.programme.PlannedSubject;
import jp.michisuji.schedule.programme.PlannedSubject.Lane;
import jp.michisuji.schedule.programme.PlannedSubject.Title;
import jp.michisuji.schedule.programme.PlannedSubject.WorkedAs;
import jp.michisuji.schedule.programme.PlannedWork;
import org.springframework.stereotype.Component;

/** 聴取の工程。団体への聴取と職員への説明を、決まった予定日と、案件の目標日までに。 */
@Component
class HearingCourse implements PlannedWork {

    private static final String SUBJECT = "hearing";
    private static final Map<HearingKind, String> PROCESSES =
            Map.of(HearingKind.GROUP, "group-hearing", HearingKind.STAFF, "staff-briefing");
    private static final Map<HearingKind, List<String>> HELD = Map.of(
            HearingKind.GROUP, List.of("userTask_recordHearing", "userTask_conveyReplies"),
            HearingKind.STAFF, List.of("userTask_recordBriefing", "userTask_answerQuestions"));

    private final Hearings hearings;
    private final ReformItems items;
    private final Programmes programmes;
    private final Sittings sittings;
    private final Organization organization;
    private final OfficeCalendar calendar;
    private final Clock clock;

    HearingCourse(
            Hearings hearings,
            ReformItems items,
            Programmes programmes,
            Sittings sittings,
            Organization organization,
            OfficeCalendar calendar,
            Clock clock) {
        this.hearings = hearings;
        this.items = items;
        this.programmes = programmes;
        this.sittings = sittings;
        this.organization = organization;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public List<PlannedSubject> subjects() {
        Map<Long, ReformItem> known = new HashMap<>();
        items.all().stream()
                .filter(item -> item.state() != ReformItem.State.WITHDRAWN)
                .forEach(item -> known.put(item.id(), item));
        Map<Long, LocalDate> ends = new HashMap<>();
        programmes.all().forEach(programme -> ends.put(programme.id(), programme.dateTo()));
        List<LocalDate> reports = reports();
        LocalDate today = LocalDate.now(clock);
        OpenDays open = calendar.days();
        return hearings.list().stream()
                .filter(hearing -> hearing.state() != HearingState.DECLINED && known.containsKey(hearing.itemId()))
                .map(hearing -> subject(
                        hearing, known.get(hearing.itemId()), ends, HearingDays.of(hearing, reports, today, open)))
                .toList();
    }

    /** 議会報告の日。日の決まったもの。 */
    private List<LocalDate> reports() {
        return sittings.of(Stage.GIKAI.bodyCode()).stream()
                .filter(sitting -> sitting.state() != Sitting.State.CANCELLED && sitting.exactDate() != null)
                .map(Sitting::exactDate)
                .toList();
    }

    private PlannedSubject subject(Hearing hearing, ReformItem item, Map<Long, LocalDate> ends, HearingDays days) {
        return new PlannedSubject(
                SUBJECT + ":" + hearing.id(),
                new Title(
                        Lane.HEARING,
                        hearing.title(),
                        "/hearings/" + hearing.id(),
                        postName(hearing.explainingPost()),
                        item.id()),
                PROCESSES.get(hearing.kind()),
                answers(hearing),
                anchors(hearing, days, item.targetOn() == null ? ends.get(item.programmeId()) : item.targetOn()),
                days.heldFrom() == null
                        ? Map.of()
                        : Map.of(HELD.get(hearing.kind()).get(0), days.heldFrom()),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(new WorkedAs(SUBJECT, String.valueOf(hearing.id()), Map.of())));
    }

    /** 回答を要しないと決めた聴取は、整理で終わる。 */
    private static Map<String, String> answers(Hearing hearing) {
        Map<String, String> answers = new HashMap<>();
        answers.put("officeJoins", String.valueOf(hearing.plan().officeJoins()));
        if (hearing.findings().replyNeeded() != null) {
            answers.put("replyNeeded", String.valueOf(hearing.findings().replyNeeded()));
        }
        return answers;
    }

    /** 時期の決まりの日までに実施を、案件の終わりの日までに回答を。 */
    private static Map<String, LocalDate> anchors(Hearing hearing, HearingDays days, LocalDate end) {
        Map<String, LocalDate> anchors = new HashMap<>();
        List<String> steps = HELD.get(hearing.kind());
        if (days.heldBy() != null) {
            anchors.put(steps.get(0), days.heldBy());
        }
        if (end != null) {
            anchors.put(steps.get(1), end);
        }
        return anchors;
    }

    private String postName(String code) {
        return organization.findPost(code).map(Post::name).orElse(code);
    }
}
