package jp.michisuji.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.meeting.Deliberation;
import jp.michisuji.meeting.Deliberations;
import jp.michisuji.meeting.MeetingRegistry;
import jp.michisuji.meeting.Precision;
import jp.michisuji.meeting.Result;
import jp.michisuji.meeting.Stage;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programme;
import jp.michisuji.reform.ProgrammeEvent;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.Proposals.Draft;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.sample.SampleFiles.Entry;
import jp.michisuji.workflow.ProcessRuns;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * 例示の改革案件。過ぎた段階は起きた日のまま記録に写し、道筋は令和7年9月4日に立っていた所から始める。
 */
@Component
@Profile("demo")
class ReformSample {

    private static final String AGREED = "event_agreedAtBukai";

    private final Programmes programmes;
    private final Proposals proposals;
    private final MeetingRegistry meetings;
    private final Deliberations deliberations;
    private final ProcessRuns runs;

    ReformSample(
            Programmes programmes,
            Proposals proposals,
            MeetingRegistry meetings,
            Deliberations deliberations,
            ProcessRuns runs) {
        this.programmes = programmes;
        this.proposals = proposals;
        this.meetings = meetings;
        this.deliberations = deliberations;
        this.runs = runs;
    }

    long loadProgramme() {
        Entry programme = SampleFiles.document("programme").entry("programme");
        Entry period = programme.entry("period");
        long id = programmes.add(new Programme(
                null,
                programme.text("name"),
                programme.text("summary"),
                period.date("from"),
                period.date("to"),
                programme.text("source")));
        SampleFiles.table("programme_events").forEach(row -> programmes.add(event(id, row)));
        return id;
    }

    private static ProgrammeEvent event(long programme, CSVRecord row) {
        return new ProgrammeEvent(
                null,
                programme,
                row.get("kind"),
                row.get("name"),
                MeetingSample.date(row.get("date_from")),
                MeetingSample.date(row.get("date_to")),
                Precision.valueOf(row.get("precision")),
                row.get("description"),
                row.get("source"));
    }

    /** 案件を台帳に載せ、過ぎた段階を写す。道筋はまだ始めない。 */
    Map<String, Long> loadItems(long programme, Map<String, Long> sittings) {
        Map<String, Long> items = new HashMap<>();
        for (Entry item : items()) {
            long id = proposals.register(draft(programme, item), null, Actor.system());
            items.put(item.text("key"), id);
            item.entries("past").stream()
                    .filter(past -> !carriedOn(item, past))
                    .forEach(past -> meetings.pastDeliberation(past(id, past, sittings)));
        }
        return items;
    }

    /** 立っていた所から道筋を始める。聴取は先に台帳に載せてあること。 */
    void start(long programme, Map<String, Long> items, Map<String, Long> sittings) {
        for (Entry item : items()) {
            long id = items.get(item.text("key"));
            Entry stands = item.entry("stands");
            String instance = proposals.resume(
                    id, draft(programme, item), stands.flag("agreed_at_bukai"), activities(item, stands));
            if (stands.text("stage") != null) {
                stand(id, instance, item, stands, sittings);
            }
        }
    }

    private void stand(long id, String instance, Entry item, Entry stands, Map<String, Long> sittings) {
        List<Deliberation> all = deliberations.ofItem(id);
        long open = all.get(all.size() - 1).id();
        meetings.align(open, sittings.get(stands.text("sitting")), stands.number("carried"));
        item.entries("past").stream()
                .filter(past -> carriedOn(item, past))
                .forEach(past -> meetings.pastVerdict(
                        open,
                        sittings.get(past.text("sitting")),
                        Result.CONTINUED,
                        past.text("outcome"),
                        past.date("date")));
        runs.moveChild(instance, "deliberation", "userTask_registerAgenda", stands.text("task"));
    }

    /** 継続審議で今も続く回。過ぎた審議ではなく、今の審議の結果の一つとして残す。 */
    private static boolean carriedOn(Entry item, Entry past) {
        return "CONTINUED".equals(past.text("result"))
                && past.text("stage").equals(item.entry("stands").text("stage"));
    }

    private static List<String> activities(Entry item, Entry stands) {
        if (stands.text("stage") == null) {
            return List.of("event_reportedToAll");
        }
        List<String> activities = new ArrayList<>(List.of(callActivity(Stage.valueOf(stands.text("stage")))));
        if (ReformItem.ROAD.equals(item.text("process"))) {
            activities.add(AGREED);
        }
        return activities;
    }

    private static String callActivity(Stage stage) {
        return switch (stage) {
            case BUKAI -> "callActivity_bukai";
            case COMMITTEE_BEFORE -> "callActivity_committeeBefore";
            case KAIKAKU_KAIGI -> "callActivity_kaikakuKaigi";
            case COMMITTEE_AFTER -> "callActivity_committeeAfter";
            case CHOGI -> "callActivity_chogi";
            case GIKAI -> "callActivity_gikai";
        };
    }

    private static Deliberation past(long item, Entry past, Map<String, Long> sittings) {
        Stage stage = Stage.valueOf(past.text("stage"));
        return new Deliberation(
                null,
                item,
                stage,
                stage.bodyCode(),
                sittings.get(past.text("sitting")),
                0,
                past.text("result") == null ? null : Result.valueOf(past.text("result")),
                null,
                past.text("outcome"),
                past.date("date"),
                past.date("date"),
                past.text("source"));
    }

    private static Draft draft(long programme, Entry item) {
        return new Draft(
                programme,
                item.text("title"),
                item.text("area"),
                item.text("summary"),
                item.text("owner_post"),
                CommitteePosition.valueOf(item.text("committee_position")),
                item.text("process"),
                item.text("source"));
    }

    private static List<Entry> items() {
        return SampleFiles.document("items").entries("items");
    }
}
