package jp.michisuji.sample;

import java.util.Map;
import jp.michisuji.hearing.HearingGroup;
import jp.michisuji.hearing.HearingGroup.Status;
import jp.michisuji.hearing.HearingGroups;
import jp.michisuji.hearing.HearingKind;
import jp.michisuji.hearing.Hearings;
import jp.michisuji.hearing.NewHearing;
import jp.michisuji.hearing.TimingRule;
import jp.michisuji.meeting.Precision;
import jp.michisuji.organization.Actor;
import jp.michisuji.sample.SampleFiles.Entry;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** 例示の意見聴取。部会が決めた四つの団体と職員向け説明会、資料に例示された団体。 */
@Component
@Profile("demo")
class HearingSample {

    private final HearingGroups groups;
    private final Hearings hearings;

    HearingSample(HearingGroups groups, Hearings hearings) {
        this.groups = groups;
        this.hearings = hearings;
    }

    void load(Map<String, Long> items) {
        for (Entry entry : SampleFiles.document("hearings").entries("hearings")) {
            boolean group = "GROUP".equals(entry.text("kind"));
            Long groupId = group ? groups.register(described(entry)) : null;
            if ("DECIDED".equals(entry.text("status"))) {
                hearings.open(planned(items.get(entry.text("item")), groupId, entry), Actor.system());
            }
        }
    }

    private static HearingGroup described(Entry entry) {
        return new HearingGroup(
                        null,
                        entry.text("name"),
                        Status.valueOf(entry.text("status")),
                        entry.text("note"),
                        entry.text("source"))
                .describedAs(
                        HearingGroup.Kind.valueOf(entry.text("group_kind")),
                        HearingGroup.District.valueOf(entry.text("district")),
                        entry.text("section_post"),
                        entry.text("supplement"));
    }

    private static NewHearing planned(long item, Long group, Entry entry) {
        return new NewHearing(
                item,
                HearingKind.valueOf(entry.text("kind")),
                group,
                entry.text("explaining_post"),
                entry.text("timing"),
                entry.text("timing_rule") == null ? TimingRule.NONE : TimingRule.valueOf(entry.text("timing_rule")),
                entry.date("date_from"),
                Precision.valueOf(entry.text("precision")),
                entry.text("attitude"),
                String.join("\n", entry.texts("ground_rules")),
                entry.text("source"));
    }
}
