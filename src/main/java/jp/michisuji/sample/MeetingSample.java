package jp.michisuji.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.meeting.AgendaKind;
import jp.michisuji.meeting.AgendaResult;
import jp.michisuji.meeting.Attendance;
import jp.michisuji.meeting.Body;
import jp.michisuji.meeting.MeetingRegistry;
import jp.michisuji.meeting.Minutes.Minute.Kind;
import jp.michisuji.meeting.Opinion;
import jp.michisuji.meeting.Paper;
import jp.michisuji.meeting.Precision;
import jp.michisuji.meeting.Presence;
import jp.michisuji.meeting.ProgressEntry;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.sample.SampleFiles.Entry;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** 例示の会議。会議体と三十の開催、次第・資料・出席・要旨、意見と進捗状況表。 */
@Component
@Profile("demo")
class MeetingSample {

    /** 進捗状況表は第4回部会の資料1である（港区役所改革資料 L29-L59）。 */
    private static final LocalDate PROGRESS_DAY = LocalDate.of(2025, 9, 3);

    private final MeetingRegistry registry;
    private final Clock clock;

    MeetingSample(MeetingRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
    }

    /** @return 資料の鍵から、台帳の会議への対応 */
    Map<String, Long> load() {
        SampleFiles.table("bodies")
                .forEach(row -> registry.body(new Body(
                        row.get("code"),
                        row.get("name"),
                        row.get("secretariat_post"),
                        row.get("paper_due_note"),
                        Integer.parseInt(row.get("sort")))));
        SampleFiles.table("body_members").forEach(row -> registry.member(row.get("body"), row.get("post")));
        Map<String, Long> sittings = sittings();
        SampleFiles.document("sitting_details")
                .entries("sittings")
                .forEach(details -> details(sittings.get(details.text("sitting")), details));
        SampleFiles.table("opinions").forEach(row -> opinion(row, sittings));
        progress(sittings);
        return sittings;
    }

    Map<String, Long> sittings() {
        Map<String, Long> sittings = new HashMap<>();
        SampleFiles.table("sittings").forEach(row -> sittings.put(row.get("key"), registry.sitting(sitting(row))));
        return sittings;
    }

    private static Sitting sitting(CSVRecord row) {
        return new Sitting(
                null,
                row.get("body"),
                row.get("name"),
                row.get("number"),
                date(row.get("date_from")),
                date(row.get("date_to")),
                Precision.valueOf(row.get("precision")),
                row.get("start_time"),
                row.get("end_time"),
                row.get("place"),
                Sitting.State.valueOf(row.get("state")),
                row.get("agenda_summary"),
                row.get("outcome"),
                row.get("source"),
                0);
    }

    void details(long sitting, Entry details) {
        details.entries("agenda").forEach(item -> agendaItem(sitting, item));
        List<Entry> papers = details.entries("papers");
        for (int at = 0; at < papers.size(); at++) {
            Entry paper = papers.get(at);
            registry.paper(new Paper(null, sitting, null, paper.text("no"), paper.text("title"), null, null, null, at));
        }
        List<Entry> attendance = details.entries("attendance");
        for (int at = 0; at < attendance.size(); at++) {
            Entry post = attendance.get(at);
            registry.attendance(new Attendance(sitting, post.text("post"), presence(post.text("presence")), null, at));
        }
        details.texts("summary").forEach(line -> registry.minute(sitting, Kind.SUMMARY, null, line));
        details.entries("exchanges").forEach(exchange -> exchange.texts("items")
                .forEach(line -> registry.minute(sitting, Kind.EXCHANGE, exchange.text("heading"), line)));
    }

    private void agendaItem(long sitting, Entry item) {
        registry.agendaItem(sitting, item.text("title"), AgendaKind.labelled(item.text("kind")));
        if (item.text("result") != null) {
            registry.agendaResult(
                    sitting, item.text("title"), AgendaResult.labelled(item.text("result")), item.text("result_note"));
        }
    }

    private void opinion(CSVRecord row, Map<String, Long> sittings) {
        long id = registry.opinion(opinion(row, sittings.get(row.get("sitting"))));
        if (row.get("led_to_sitting") != null) {
            registry.opinionLedTo(
                    id, sittings.get(row.get("led_to_sitting")), Integer.parseInt(row.get("led_to_agenda")));
        }
        if (row.get("owner_post") != null) {
            registry.askAgain(id, row.get("owner_post"), date(row.get("due_on")));
        }
    }

    /** 読めない回答も資料のまま載せ、読めないことを印す。回答済みの日時は会議の日ではなく取り込んだ時刻である。 */
    private Opinion opinion(CSVRecord row, Long sitting) {
        boolean lost = "ANSWER_LOST".equals(row.get("state"));
        return new Opinion(
                null,
                new Opinion.Place(sitting, null, null),
                Integer.parseInt(row.get("no")),
                new Opinion.Said(row.get("text"), row.get("speaker_post_text")),
                new Opinion.Charge(null, null, null),
                Opinion.Reply.past(lost ? null : row.get("answer"), row.get("answerer_post_text"), Instant.now(clock)),
                Opinion.LedTo.nothing(),
                new Opinion.Origin(row.get("legible"), row.get("note"), row.get("source")),
                0);
    }

    void progress(Map<String, Long> sittings) {
        List<CSVRecord> rows = SampleFiles.table("progress");
        for (int at = 0; at < rows.size(); at++) {
            CSVRecord row = rows.get(at);
            registry.progress(
                    new ProgressEntry(
                            null,
                            row.get("area"),
                            row.get("side"),
                            sittings.get(row.get("sitting_key")),
                            null,
                            null,
                            row.get("decision"),
                            row.get("open_point"),
                            row.get("direction"),
                            row.get("status"),
                            null,
                            null,
                            null,
                            row.get("source"),
                            row.get("note"),
                            at,
                            0),
                    PROGRESS_DAY);
        }
    }

    private static Presence presence(String printed) {
        return "欠席".equals(printed) ? Presence.ABSENT : Presence.PRESENT;
    }

    static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
