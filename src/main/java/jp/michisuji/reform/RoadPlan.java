package jp.michisuji.reform;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.meeting.Deliberation;
import jp.michisuji.meeting.Deliberations;
import jp.michisuji.meeting.Result;
import jp.michisuji.meeting.Stage;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.schedule.plan.Fact;
import jp.michisuji.schedule.programme.PlannedSubject;
import jp.michisuji.schedule.programme.PlannedSubject.Awaited;
import jp.michisuji.schedule.programme.PlannedSubject.Lane;
import jp.michisuji.schedule.programme.PlannedSubject.Title;
import jp.michisuji.schedule.programme.PlannedSubject.WorkedAs;
import jp.michisuji.schedule.programme.PlannedWork;
import org.springframework.stereotype.Component;

/** 案件の工程。道筋の図を、目標日までに、もう済んだ段階の先から進む。 */
@Component
class RoadPlan implements PlannedWork {

    /** 合意を知らせる出来事。部会が終われば済む。 */
    private static final String AGREED = "event_agreedAtBukai";

    private final ReformItems items;
    private final Programmes programmes;
    private final Deliberations deliberations;
    private final Organization organization;

    RoadPlan(ReformItems items, Programmes programmes, Deliberations deliberations, Organization organization) {
        this.items = items;
        this.programmes = programmes;
        this.deliberations = deliberations;
        this.organization = organization;
    }

    @Override
    public List<PlannedSubject> subjects() {
        Map<Long, List<Deliberation>> held =
                deliberations.all().stream().collect(Collectors.groupingBy(Deliberation::itemId));
        Map<Long, LocalDate> ends = new HashMap<>();
        programmes.all().forEach(programme -> ends.put(programme.id(), programme.dateTo()));
        return items.all().stream()
                .filter(item -> item.state() != ReformItem.State.WITHDRAWN)
                .map(item -> subject(item, held.getOrDefault(item.id(), List.of()), ends.get(item.programmeId())))
                .toList();
    }

    private PlannedSubject subject(ReformItem item, List<Deliberation> held, LocalDate programmeEnd) {
        Map<Stage, Deliberation> standing = standing(item, held);
        return new PlannedSubject(
                RoadElements.subject(item.id()),
                new Title(Lane.ITEM, item.title(), "/items/" + item.id(), owner(item), item.id()),
                item.processKey(),
                Map.of("committeePosition", item.committeePosition().name()),
                anchor(item, programmeEnd),
                Map.of(),
                Map.of(AGREED, new Awaited(RoadElements.subject(item.id()), RoadElements.of(item, Stage.BUKAI))),
                sittings(item, standing),
                settled(item, standing),
                held.stream()
                        .map(it -> new WorkedAs(
                                "deliberation",
                                String.valueOf(it.id()),
                                Map.of("stage", it.stage().name())))
                        .toList());
    }

    /** 終わりの段階を終えているべき日。目標日がなければ、計画の終わりの日。 */
    private static Map<String, LocalDate> anchor(ReformItem item, LocalDate programmeEnd) {
        LocalDate day = item.targetOn() == null ? programmeEnd : item.targetOn();
        List<Stage> road = item.stages();
        return day == null ? Map.of() : Map.of(RoadElements.of(item, road.get(road.size() - 1)), day);
    }

    /** 段階ごとの最後の審議。差し戻されたら、戻り先より後の段階は白紙に返る。 */
    private static Map<Stage, Deliberation> standing(ReformItem item, List<Deliberation> held) {
        List<Stage> road = item.stages();
        Map<Stage, Deliberation> standing = new EnumMap<>(Stage.class);
        for (Deliberation it : held) {
            standing.put(it.stage(), it);
            if (it.result() == Result.REMANDED && it.remandTo() != null) {
                road.subList(road.indexOf(it.remandTo()), road.size()).forEach(standing::remove);
            }
        }
        return standing;
    }

    private static Map<String, String> sittings(ReformItem item, Map<Stage, Deliberation> standing) {
        Map<String, String> registered = new HashMap<>();
        standing.forEach((stage, it) -> {
            if (it.open() && it.sittingId() != null) {
                registered.put(RoadElements.of(item, stage), "sitting:" + it.sittingId());
            }
        });
        return registered;
    }

    /** 済んだ段階の実績。後の段階に着いている、記録のない段階は、通らずに済んだ。 */
    private static Map<String, Fact> settled(ReformItem item, Map<Stage, Deliberation> standing) {
        Map<String, Fact> settled = new HashMap<>();
        LocalDate reached = null;
        List<Stage> road = item.stages();
        for (int at = road.size() - 1; at >= 0; at--) {
            Deliberation it = standing.get(road.get(at));
            if (it != null && !it.open()) {
                settled.put(RoadElements.of(item, it.stage()), new Fact(began(it), it.closedOn()));
            } else if (it == null && reached != null) {
                settled.put(RoadElements.of(item, road.get(at)), new Fact(reached, reached));
            }
            reached = it == null || began(it) == null ? reached : began(it);
        }
        return settled;
    }

    /** 始まりの印刷されていない審議は、終えた日に始まったとみなす。 */
    private static LocalDate began(Deliberation it) {
        return it.openedOn() == null ? it.closedOn() : it.openedOn();
    }

    private String owner(ReformItem item) {
        return organization.findPost(item.ownerPost()).map(Post::name).orElse(item.ownerPost());
    }
}
