package jp.michisuji.hearing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Organization organization;

    HearingCourse(Hearings hearings, ReformItems items, Programmes programmes, Organization organization) {
        this.hearings = hearings;
        this.items = items;
        this.programmes = programmes;
        this.organization = organization;
    }

    @Override
    public List<PlannedSubject> subjects() {
        Map<Long, ReformItem> known = new HashMap<>();
        items.all().stream()
                .filter(item -> item.state() != ReformItem.State.WITHDRAWN)
                .forEach(item -> known.put(item.id(), item));
        Map<Long, LocalDate> ends = new HashMap<>();
        programmes.all().forEach(programme -> ends.put(programme.id(), programme.dateTo()));
        return hearings.list().stream()
                .filter(hearing -> hearing.state() != HearingState.DECLINED && known.containsKey(hearing.itemId()))
                .map(hearing -> subject(hearing, known.get(hearing.itemId()), ends))
                .toList();
    }

    private PlannedSubject subject(Hearing hearing, ReformItem item, Map<Long, LocalDate> ends) {
        return new PlannedSubject(
                SUBJECT + ":" + hearing.id(),
                new Title(
                        Lane.HEARING,
                        hearing.title(),
                        "/hearings/" + hearing.id(),
                        postName(hearing.explainingPost()),
                        item.id()),
                PROCESSES.get(hearing.kind()),
                Map.of("officeJoins", String.valueOf(hearing.plan().officeJoins())),
                anchors(hearing, item.targetOn() == null ? ends.get(item.programmeId()) : item.targetOn()),
                hearing.exactDate() == null
                        ? Map.of()
                        : Map.of(HELD.get(hearing.kind()).get(0), hearing.exactDate()),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(new WorkedAs(SUBJECT, String.valueOf(hearing.id()), Map.of())));
    }

    /** 決まった日があれば実施を、案件の終わりの日までに回答を。 */
    private static Map<String, LocalDate> anchors(Hearing hearing, LocalDate end) {
        Map<String, LocalDate> anchors = new HashMap<>();
        List<String> steps = HELD.get(hearing.kind());
        if (hearing.exactDate() != null) {
            anchors.put(steps.get(0), hearing.exactDate());
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
