package jp.michisuji.sample;

import java.util.List;
import java.util.Map;
import jp.michisuji.transfer.Abolition;
import jp.michisuji.transfer.DestinationText;
import jp.michisuji.transfer.DutyDraft;
import jp.michisuji.transfer.DutyRegister;
import jp.michisuji.transfer.DutySection;
import jp.michisuji.transfer.DutySections;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** 例示の業務。星取表（案）と資料の98の業務、そこに印刷された課・部の名。 */
@Component
@Profile("demo")
class DutySample {

    private static final int STEP = 10;

    private final DutySections sections;
    private final DutyRegister register;

    DutySample(DutySections sections, DutyRegister register) {
        this.sections = sections;
        this.register = register;
    }

    /** @param items 改革案件の識別子。例示の鍵で引く */
    void load(Map<String, Long> items) {
        SampleFiles.table("duty_sections")
                .forEach(row -> sections.put(section(row), Integer.parseInt(row.get("sort")), row.get("source")));
        List<CSVRecord> duties = SampleFiles.table("duties");
        for (int at = 0; at < duties.size(); at++) {
            register.register(draft(duties.get(at)), items.get(duties.get(at).get("item")), (at + 1) * STEP);
        }
    }

    private static DutySection section(CSVRecord row) {
        String posts = row.get("posts");
        return new DutySection(
                row.get("name"),
                Boolean.parseBoolean(row.get("staying")),
                posts == null ? List.of() : List.of(posts.split(" ")));
    }

    private static DutyDraft draft(CSVRecord row) {
        return new DutyDraft(
                row.get("section"),
                row.get("team"),
                Abolition.unmarked(row.get("duty_group")),
                row.get("duty"),
                row.get("headcount"),
                DestinationText.parse(row.get("destinations")),
                MeetingSample.date(row.get("transfer_on")),
                row.get("note"),
                row.get("source"));
    }
}
