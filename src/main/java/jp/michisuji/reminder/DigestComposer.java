package jp.michisuji.reminder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Receiver;
import jp.michisuji.reminder.ReminderPolicy.Reminder;
import jp.michisuji.reminder.ReminderPolicy.To;
import jp.michisuji.reminder.ReminderPolicy.Tone;

/** まとめの組立て。その日の仕事の束を、方針と受け取り方に従って人ごとに分ける。データベースもエンジンも知らない。 */
final class DigestComposer {

    /** 知らせなかったこと。 */
    record Skipped(String personCode, DigestBundle bundle, Skip.Reason reason) {}

    private final DigestDay day;
    private final Map<Person, List<DigestPart>> parts = new LinkedHashMap<>();
    private final List<Skipped> skips = new ArrayList<>();

    DigestComposer(DigestDay day) {
        this.day = day;
    }

    /** 知らせることのある人だけの、まとめ。 */
    List<Digest> digests() {
        return parts.entrySet().stream()
                .map(person -> Digest.of(person.getKey(), person.getValue()))
                .toList();
    }

    List<Skipped> skips() {
        return skips;
    }

    /** 期限の近い仕事と過ぎた仕事。 */
    void due(DigestBundle bundle) {
        List<Integer> reached = day.reached(bundle).boxed().toList();
        Map<To, Tone> wanted = wanted(bundle, reached);
        DigestReceivers receivers = receivers(bundle);
        wanted.forEach((to, tone) -> remind(receivers.of(bundle, to), bundle, to, tone));
        if (!wanted.containsKey(To.HOLDER)) {
            List<Receiver> asking = day.roster().receivers(bundle.postCode()).stream()
                    .filter(receiver -> asked(receiver, bundle, reached))
                    .toList();
            remind(asking, bundle, To.HOLDER, Tone.INFORM);
        }
    }

    /** 一つの相手には、強いほうの調子で一度だけ。 */
    private Map<To, Tone> wanted(DigestBundle bundle, List<Integer> reached) {
        return reached.stream()
                .flatMap(left -> day.policy().on(left, bundle.taskKey(), bundle.reminded()).stream())
                .collect(Collectors.toMap(
                        Reminder::to,
                        Reminder::tone,
                        (one, other) -> one.compareTo(other) >= 0 ? one : other,
                        LinkedHashMap::new));
    }

    /** 方針のほかに、その人が加えた日か。引き受けた人のいる仕事は、その人の選びだけを見る。 */
    private boolean asked(Receiver receiver, DigestBundle bundle, List<Integer> reached) {
        String person = receiver.person().code();
        boolean others = day.roster().holders(bundle.postCode()).stream()
                .map(Person::code)
                .anyMatch(holder -> holder.equals(bundle.assignee()) && !holder.equals(person));
        return !others && Set.copyOf(reached).stream().anyMatch(day.leadsOf(person)::contains);
    }

    /** 前のまとめより後に届いた仕事。 */
    void fresh(DigestBundle bundle) {
        tell(bundle, DigestSection.NEW, Map.of(), everybody -> true);
    }

    /**
     * 前のまとめより後に就いた人が、職とともに引き継いだ仕事。前からいる人には、もう知らせてある。
     *
     * @param newcomers their codes
     */
    void inherited(DigestBundle bundle, Set<String> newcomers) {
        tell(
                bundle,
                DigestSection.NEW,
                Map.of(),
                receiver -> newcomers.contains(receiver.person().code()));
    }

    /**
     * 前のまとめより後に動いた期限。
     *
     * @param changes by the id of the task
     */
    void changed(DigestBundle bundle, Map<String, DigestChange> changes) {
        tell(bundle, DigestSection.CHANGED, changes, everybody -> true);
    }

    private void remind(List<Receiver> told, DigestBundle bundle, To to, Tone tone) {
        DigestSection section = DigestSection.of(day.daysLeft(bundle.dueOn()));
        told.forEach(receiver -> add(receiver, new DigestPart(section, bundle, receiver.as(), to, tone, Map.of())));
    }

    private void tell(
            DigestBundle bundle, DigestSection section, Map<String, DigestChange> changes, Predicate<Receiver> told) {
        receivers(bundle).of(bundle, To.HOLDER).stream()
                .filter(told)
                .forEach(receiver ->
                        add(receiver, new DigestPart(section, bundle, receiver.as(), To.HOLDER, null, changes)));
    }

    private DigestReceivers receivers(DigestBundle bundle) {
        return new DigestReceivers(
                day.roster(),
                day.leadPost(),
                (person, reason) -> skips.add(new Skipped(person.code(), bundle, reason)));
    }

    private void add(Receiver receiver, DigestPart part) {
        parts.computeIfAbsent(receiver.person(), first -> new ArrayList<>()).add(part);
    }
}
