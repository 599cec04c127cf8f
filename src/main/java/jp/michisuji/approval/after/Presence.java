package jp.michisuji.approval.after;

import java.util.List;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Roster;

/** 本人の出欠。代わりの人ではなく、その職にある人が出ているか。 */
final class Presence {

    private Presence() {}

    static List<Person> presentHolders(Roster roster, String postCode) {
        return roster.holders(postCode).stream()
                .filter(person -> !roster.isAbsent(person.code()))
                .toList();
    }
}
