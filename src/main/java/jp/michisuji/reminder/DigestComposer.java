package jp.michisuji.reminder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Receiver;
import jp.michisuji.reminder.ReminderPolicy.Reminder;
import jp.michisuji.reminder.ReminderPolicy.To;
import jp.michisuji.reminder.ReminderPolicy.Tone;

/** まとめの組立て。その日の仕事を、方針と受け取り方に従って人ごとに束ねる。データベースもエンジンも知らない。 */
final class DigestComposer {

    /** 知らせなかったこと。 */
    record Skipped(String personCode, DigestTask task, Skip.Reason reason) {}

    private final DigestDay day;
    private final Map<String, Digest> digests = new LinkedHashMap<>();
    private final List<Skipped> skips = new ArrayList<>();

    DigestComposer(DigestDay day) {
        this.day = day;
    }

    /** 知らせることのある人だけの、まとめ。 */
    Collection<Digest> digests() {
        return digests.values();
    }

    List<Skipped> skips() {
        return skips;
    }

    /** 期限の近い仕事と過ぎた仕事。 */
    void due(DigestTask task) {
        List<Integer> reached = day.reached(task).boxed().toList();
        DigestReceivers receivers = receivers(task);
        Map<To, Tone> wanted = wanted(task, reached);
        List<Receiver> holders = null;
        for (Map.Entry<To, Tone> reminder : wanted.entrySet()) {
            List<Receiver> told = receivers.of(task, reminder.getKey());
            holders = reminder.getKey() == To.HOLDER ? told : holders;
            told.forEach(receiver -> add(receiver, line(task, receiver, reminder.getKey(), reminder.getValue())));
        }
        if (holders == null) {
            day.roster().receivers(task.postCode()).stream()
                    .filter(receiver -> asked(receiver, task, reached))
                    .forEach(receiver -> add(receiver, line(task, receiver, To.HOLDER, Tone.INFORM)));
        }
    }

    /** 一つの相手には、強いほうの調子で一度だけ。 */
    private Map<To, Tone> wanted(DigestTask task, List<Integer> reached) {
        return reached.stream()
                .flatMap(left -> day.policy().on(left, task.taskKey(), task.reminded()).stream())
                .collect(Collectors.toMap(
                        Reminder::to,
                        Reminder::tone,
                        (one, other) -> one.compareTo(other) >= 0 ? one : other,
                        LinkedHashMap::new));
    }

    /** 方針のほかに、その人が加えた日か。引き受けた人のいる仕事は、その人の選びだけを見る。 */
    private boolean asked(Receiver receiver, DigestTask task, List<Integer> reached) {
        String person = receiver.person().code();
        boolean others = task.assignee() != null && !task.assignee().equals(person);
        return !others && Set.copyOf(reached).stream().anyMatch(day.leadsOf(person)::contains);
    }

    /** 前のまとめより後に届いた仕事。 */
    void fresh(DigestTask task) {
        DigestReceivers receivers = receivers(task);
        receivers
                .of(task, To.HOLDER)
                .forEach(receiver ->
                        add(receiver, new DigestLine(DigestSection.NEW, task, receiver.as(), To.HOLDER, null, null)));
    }

    /** 前のまとめより後に動いた期限。 */
    void changed(DigestTask task, DigestChange change) {
        receivers(task)
                .of(task, To.HOLDER)
                .forEach(receiver -> add(
                        receiver, new DigestLine(DigestSection.CHANGED, task, receiver.as(), To.HOLDER, null, change)));
    }

    private DigestReceivers receivers(DigestTask task) {
        return new DigestReceivers(
                day.roster(), day.leadPost(), (person, reason) -> skips.add(new Skipped(person.code(), task, reason)));
    }

    private DigestLine line(DigestTask task, Receiver receiver, To to, Tone tone) {
        return new DigestLine(DigestSection.of(day.daysLeft(task)), task, receiver.as(), to, tone, null);
    }

    private void add(Receiver receiver, DigestLine line) {
        Person person = receiver.person();
        digests.computeIfAbsent(person.code(), first -> new Digest(person)).add(line);
    }
}
