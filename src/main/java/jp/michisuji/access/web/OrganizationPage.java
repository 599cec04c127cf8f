package jp.michisuji.access.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Unit;
import org.springframework.stereotype.Component;

/** 組織の画面の中身。組織を上から順に、職とその日に就いている職員を添えて並べる。 */
@Component
class OrganizationPage {

    private final Organization organization;
    private final Clock clock;

    OrganizationPage(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    List<UnitRow> rows() {
        Map<String, List<Person>> holders = organization.holdersByPost(LocalDate.now(clock));
        Map<String, List<PostRow>> posts = organization.posts().stream()
                .collect(Collectors.groupingBy(
                        Post::unitCode, Collectors.mapping(post -> row(post, holders), Collectors.toList())));
        List<Unit> units = organization.units();
        Set<String> codes = units.stream().map(Unit::code).collect(Collectors.toSet());
        List<UnitRow> rows = new ArrayList<>();
        units.stream()
                .filter(unit -> !codes.contains(String.valueOf(unit.parentCode())))
                .forEach(top -> add(top, 0, units, posts, rows));
        return rows;
    }

    private void add(Unit unit, int depth, List<Unit> units, Map<String, List<PostRow>> posts, List<UnitRow> rows) {
        rows.add(new UnitRow(unit, depth, posts.getOrDefault(unit.code(), List.of())));
        units.stream()
                .filter(below -> unit.code().equals(below.parentCode()))
                .forEach(below -> add(below, depth + 1, units, posts, rows));
    }

    private static PostRow row(Post post, Map<String, List<Person>> holders) {
        return new PostRow(
                post,
                holders.getOrDefault(post.code(), List.of()).stream()
                        .map(Person::label)
                        .toList());
    }

    /** @param depth 0 at the top */
    public record UnitRow(Unit unit, int depth, List<PostRow> posts) {}

    public record PostRow(Post post, List<String> holders) {}
}
