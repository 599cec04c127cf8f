package jp.michisuji.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jp.michisuji.access.AccountRegistry;
import jp.michisuji.access.PostRoles;
import jp.michisuji.access.Role;
import jp.michisuji.organization.OrganizationRegistry;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Rank;
import jp.michisuji.organization.Succession;
import jp.michisuji.organization.SuccessionRegistry;
import jp.michisuji.organization.Unit;
import jp.michisuji.organization.UnitKind;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** 例示の組織。部署と職、中立な名札の職員、その発令とログイン、代理の順。 */
@Component
@Profile("demo")
class OrganizationSample {

    /** 例示モードの誰もが知っているパスワード。例示モードの外では使わない。 */
    static final String PASSWORD = "demo";

    private final OrganizationRegistry registry;
    private final SuccessionRegistry successions;
    private final PostRoles roles;
    private final AccountRegistry accounts;

    OrganizationSample(
            OrganizationRegistry registry, SuccessionRegistry successions, PostRoles roles, AccountRegistry accounts) {
        this.registry = registry;
        this.successions = successions;
        this.roles = roles;
        this.accounts = accounts;
    }

    void load() {
        List<CSVRecord> units = SampleFiles.table("units");
        units.forEach(row -> registry.register(unit(row, null)));
        units.stream()
                .filter(row -> row.get("parent_code") != null)
                .forEach(row -> registry.register(unit(row, row.get("parent_code"))));
        SampleFiles.table("posts").forEach(this::post);
        SampleFiles.table("people").forEach(this::person);
        SampleFiles.table("appointments")
                .forEach(row -> registry.appoint(
                        row.get("person"), row.get("post"), LocalDate.parse(row.get("from")), date(row.get("to"))));
        SampleFiles.table("deputies").forEach(row -> successions.register(succession(row)));
    }

    /** 親は後から付ける。ファイルの並びに頼らない。 */
    private static Unit unit(CSVRecord row, String parent) {
        return new Unit(
                row.get("code"),
                row.get("name"),
                parent,
                UnitKind.valueOf(row.get("kind")),
                Boolean.parseBoolean(row.get("supplemented")),
                Integer.parseInt(row.get("sort")));
    }

    private void post(CSVRecord row) {
        registry.register(new Post(
                row.get("code"),
                row.get("name"),
                row.get("unit_code"),
                Rank.valueOf(row.get("rank")),
                Boolean.parseBoolean(row.get("supplemented")),
                Integer.parseInt(row.get("sort"))));
        roles.give(row.get("code"), Set.of(Role.valueOf(row.get("role"))));
    }

    private void person(CSVRecord row) {
        registry.register(new Person(row.get("code"), row.get("label"), row.get("email")));
        if (row.get("login") != null) {
            accounts.create(row.get("login"), PASSWORD, row.get("code"), false);
        }
    }

    private static Succession succession(CSVRecord row) {
        List<String> deputies = Stream.of("first", "second", "third")
                .map(row::get)
                .filter(Objects::nonNull)
                .toList();
        return new Succession(row.get("post"), deputies, null);
    }

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
