package jp.michisuji.schedule;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 期限規則の表。資料に日数の印刷はないので、値はこの製品の標準であり、自治体が改める。 */
@Component
public class DeadlineRules {

    private static final String STANDARD = "標準の値（資料に印刷なし）";

    private static final List<DeadlineRule> PACKED = List.of(
            sitting("userTask_registerAgenda", -10),
            sitting("userTask_submitPaper", -5),
            sitting("userTask_checkPaper", -3),
            sitting("userTask_recordResult", 3),
            sitting("userTask_answerOpinion", 10),
            sitting("userTask_fulfilCondition", 15),
            hearing("group-hearing", "userTask_prepareMaterial", -15),
            hearing("group-hearing", "userTask_arrangeDate", -10),
            hearing("group-hearing", "userTask_recordHearing", 3),
            hearing("group-hearing", "userTask_summarizeOpinions", 10),
            hearing("group-hearing", "userTask_replyToGroup", 20),
            hearing("staff-briefing", "userTask_prepareMaterial", -15),
            hearing("staff-briefing", "userTask_arrangeDate", -10),
            hearing("staff-briefing", "userTask_recordBriefing", 3),
            hearing("staff-briefing", "userTask_summarizeOpinions", 10),
            hearing("staff-briefing", "userTask_replyToStaff", 20));

    public List<DeadlineRule> all() {
        return PACKED;
    }

    public Optional<DeadlineRule> of(String processKey, String taskKey) {
        return PACKED.stream()
                .filter(rule -> rule.processKey().equals(processKey))
                .filter(rule -> rule.taskKey().equals(taskKey))
                .findFirst();
    }

    private static DeadlineRule sitting(String task, int openDays) {
        return new DeadlineRule("deliberation", task, Anchor.SITTING, openDays, STANDARD);
    }

    private static DeadlineRule hearing(String process, String task, int openDays) {
        return new DeadlineRule(process, task, Anchor.HEARING, openDays, STANDARD);
    }
}
