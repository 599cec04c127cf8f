package jp.michisuji.access.appointment;

import jp.michisuji.organization.Appointment;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.stereotype.Component;

/** 発令の言い方。記録に残す、人と職と期間。 */
@Component
class AppointmentWords {

    private final Organization organization;

    AppointmentWords(Organization organization) {
        this.organization = organization;
    }

    String person(Appointment one) {
        return organization.findPerson(one.personCode()).map(Person::label).orElse(one.personCode());
    }

    String post(Appointment one) {
        return organization.findPost(one.postCode()).map(Post::name).orElse(one.postCode());
    }

    /** 令和9年4月1日（木）〜 本務（令和9年4月1日付け異動）。 */
    String period(Appointment one) {
        String to = one.to() == null ? "" : JapaneseDate.format(one.to());
        String why = one.reason() == null ? "" : "（" + one.reason() + "）";
        return JapaneseDate.format(one.from()) + "〜" + to + " " + one.kind().label() + why;
    }
}
