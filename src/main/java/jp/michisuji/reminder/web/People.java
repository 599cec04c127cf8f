package jp.michisuji.reminder.web;

import java.util.LinkedHashMap;
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

    /** 符号の順。 */
    Map<String, String> labels() {
        return organization.people().stream()
                .collect(Collectors.toMap(Person::code, Person::label, (one, other) -> one, LinkedHashMap::new));
    }

    Map<String, Person> byCode() {
        return organization.people().stream().collect(Collectors.toMap(Person::code, Function.identity()));
    }
}
