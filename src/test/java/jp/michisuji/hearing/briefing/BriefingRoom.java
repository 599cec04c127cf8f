package jp.michisuji.hearing.briefing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Consumer;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.hearing.NewHearing;
import jp.michisuji.hearing.web.ArrangeDate;
import jp.michisuji.hearing.web.PrepareMaterial;
import jp.michisuji.hearing.web.RecordBriefing;
import jp.michisuji.hearing.web.SummarizeOpinions;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.Walk;
import jp.michisuji.workflow.ProcessRuns;

/** 説明会の場。職員向け説明会を起こし、回を加え、手続を一歩ずつ進める。 */
public class BriefingRoom {

    public static final String EXPLAINER = "shiba-machizukuri-kacho";
    public static final LocalDate DAY = LocalDate.of(2025, 11, 17);

    private final Office office;
    private final MovableClock clock;
    private final Programmes programmes;
    private final Proposals proposals;
    private final Hearings hearings;
    private final SessionPlanning planning;
    private final BriefingSessions sessions;
    private final ProcessRuns runs;
    private final Walk walk;
    private long item;

    BriefingRoom(
            Office office,
            MovableClock clock,
            Programmes programmes,
            Proposals proposals,
            Hearings hearings,
            SessionPlanning planning,
            BriefingSessions sessions,
            ProcessRuns runs,
            Walk walk) {
        this.office = office;
        this.clock = clock;
        this.programmes = programmes;
        this.proposals = proposals;
        this.hearings = hearings;
        this.planning = planning;
        this.sessions = sessions;
        this.runs = runs;
        this.walk = walk;
    }

    /** @return 説明会の識別子 */
    public long open() {
        clock.reset();
        office.open();
        long programme = programmes.all().get(0).id();
        var draft = new Proposals.Draft(
                programme, "職員への説明", null, null, EXPLAINER, CommitteePosition.NONE, ReformItem.ROAD, null);
        item = proposals.register(draft, LocalDate.of(2025, 9, 4), Actor.system());
        return hearings.open(NewHearing.ofStaff(item, EXPLAINER, "令和7年11月18日の議会報告の前後"), Actor.system());
    }

    public long item() {
        return item;
    }

    public void start(long briefing) {
        runs.start("staff-briefing", String.valueOf(briefing), Map.of("itemId", item, "hearingId", briefing));
    }

    /** @return 回の識別子 */
    public long session(long briefing, LocalDate on, int capacity) {
        BriefingSession planned =
                BriefingSession.planned(briefing, on, LocalTime.of(13, 30), LocalTime.of(14, 30), "区役所9階", capacity);
        planning.add(planned, Actor.system());
        return sessions.of(briefing).stream()
                .mapToLong(BriefingSession::id)
                .max()
                .orElseThrow();
    }

    public void arrange() {
        walk.complete(item, "説明資料を作る", PrepareMaterial.class, form -> {
            form.setTitle("説明資料");
            form.setText("要点");
        });
        walk.complete(item, "日程を決める", ArrangeDate.class, form -> {
            form.setOutcome("arrange");
            form.setDate(DAY.toString());
        });
    }

    public void hold(Consumer<RecordBriefing> fill) {
        clock.set(DAY.plusDays(3).atTime(9, 0));
        walk.complete(item, "実施を記録する", RecordBriefing.class, fill);
    }

    public void summarise() {
        walk.complete(item, "意見を整理する", SummarizeOpinions.class, form -> {
            form.setOutcome("close");
            form.setSummary("席について");
        });
    }
}
