package jp.michisuji.approval.after;

import java.util.List;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Roster;

/** 本人の出欠。代わりの人でも、事務取扱・職務代理でもなく、その職にある人が出ているか。 */
final class Presence {

    private Presence() {}

    static List<Person> presentHolders(Roster roster, String postCode) {
        return roster.holders(postCode).stream()
                .filter(person -> !roster.isAbsent(person.code()))
                .filter(person -> !roster.fillsIn(postCode, person.code()))
                .toList();
    }
}
