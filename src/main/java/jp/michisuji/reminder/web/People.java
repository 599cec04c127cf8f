package jp.michisuji.reminder.web;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Person;
import org.springframework.stereotype.Component;

/** 画面に出す職員。符号から表示名を引く。 */
@Component
class People {

    private final Organization organization;

    People(Organization organization) {
        this.organization = organization;
    }

    Map<String, String> labels() {
        return byCode().values().stream().collect(Collectors.toMap(Person::code, Person::label));
    }

    Map<String, Person> byCode() {
        return organization.people().stream().collect(Collectors.toMap(Person::code, Function.identity()));
    }
}
