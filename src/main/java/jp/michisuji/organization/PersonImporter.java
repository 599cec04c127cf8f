package jp.michisuji.organization;

import java.util.List;
import java.util.Map;

/** 職員の取込み。 */
class PersonImporter extends RowImporter<Person> {

    PersonImporter(List<Person> known) {
        super(ImportTable.PEOPLE, known);
    }

    @Override
    Person parse(LineReader line) {
        return new Person(line.code("職員コード"), line.name("表示名"), line.email("メールアドレス"));
    }

    @Override
    String key(Person person) {
        return person.code();
    }

    @Override
    Map<String, String> columns(Person person) {
        return columns("職員コード", person.code(), "表示名", person.label(), "メールアドレス", person.email());
    }

    @Override
    void check(Person person, LineReader line, OrganizationImporters all) {
        // 職員は他の表を参照しない。
    }

    @Override
    void write(Person before, Person person, OrganizationRegistry registry) {
        registry.register(person);
    }
}
