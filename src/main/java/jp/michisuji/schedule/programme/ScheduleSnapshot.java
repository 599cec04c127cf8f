package jp.michisuji.schedule.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.michisuji.schedule.plan.Fact;
import jp.michisuji.schedule.plan.Network;
import jp.michisuji.schedule.plan.Outlook;
import jp.michisuji.schedule.plan.Plan;
import jp.michisuji.schedule.plan.StepKey;
import jp.michisuji.schedule.plan.Timetable;
import jp.michisuji.schedule.plan.Trouble;

/**
 * 工程の写し。ある日に読んだすべての主題と、その計画と見込み。
 *
 * @param today 計算した日
 * @param subjects 帯、台帳の順
 * @param steps 主題の符号 → その工程を図の順に
 * @param facts 着手した工程だけを持つ
 * @param troubles 計画と見込みの困りごとをまとめたもの
 */
public record ScheduleSnapshot(
        LocalDate today,
        List<PlannedSubject> subjects,
        Map<String, List<StepKey>> steps,
        Network network,
        Timetable timetable,
        Map<StepKey, Fact> facts,
        Plan plan,
        Outlook outlook,
        List<Trouble> troubles) {}
