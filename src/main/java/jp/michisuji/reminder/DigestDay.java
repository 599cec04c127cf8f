package jp.michisuji.reminder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.organization.Roster;

/**
 * まとめを作る日。暦と出欠簿と、人ごとの受け取り方。
 *
 * @param previous 前にまとめを作った日。初めてなら {@code null}
 * @param leadPost 区役所改革担当課長の職
 */
record DigestDay(
        LocalDate today,
        LocalDate previous,
        OpenDays calendar,
        Roster roster,
        Map<String, ReminderChoices> choices,
        ReminderPolicy policy,
        String leadPost,
        Map<LocalDate, Integer> counted) {

    DigestDay(
            LocalDate today,
            LocalDate previous,
            OpenDays calendar,
            Roster roster,
            Map<String, ReminderChoices> choices,
            ReminderPolicy policy,
            String leadPost) {
        this(today, previous, calendar, roster, choices, policy, leadPost, new HashMap<>());
    }

    /** 今日から期限までの開庁日。過ぎていれば負。同じ日の仕事は多いので、一度だけ数える。 */
    int daysLeft(LocalDate dueOn) {
        return counted.computeIfAbsent(dueOn, due -> calendar.between(today, due));
    }

    /**
     * 前のまとめから今日までに来た「あと何開庁日」。ふだんは今日の一つだけで、止まっていた間の分は今日一度に知らせる。
     *
     * <p>過ぎた仕事は毎開庁日に知らせるので、止まっていた間の分を遡らない。
     */
    IntStream reached(DigestBundle bundle) {
        int left = daysLeft(bundle.dueOn());
        if (left < 0 || previous == null || bundle.recent()) {
            return IntStream.of(left);
        }
        int before = Math.min(calendar.between(previous, bundle.dueOn()), ReminderChoices.LONGEST_LEAD + 1);
        return IntStream.range(left, Math.max(left + 1, before));
    }

    /** この日から後に届いた仕事には、止まっていた間の分がない。 */
    LocalDate recentFrom() {
        return previous == null ? today : previous.plusDays(1);
    }

    /** 今日知らせうる期限。方針の日と、誰かが加えた日。 */
    DueSpans due() {
        Set<Integer> leads = new TreeSet<>(policy.leads());
        choices.values().forEach(chosen -> leads.addAll(chosen.additionalLeads()));
        return DueSpans.of(today, previous, calendar, leads);
    }

    List<Integer> leadsOf(String personCode) {
        return choicesOf(personCode).additionalLeads();
    }

    ReminderChoices choicesOf(String personCode) {
        return choices.getOrDefault(personCode, ReminderChoices.standard());
    }
}
