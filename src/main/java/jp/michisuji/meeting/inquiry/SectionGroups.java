package jp.michisuji.meeting.inquiry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Rank;
import jp.michisuji.organization.Unit;
import jp.michisuji.organization.UnitKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 尋ねる相手の選び方。総合支所ごとの同じ課、部ごとの課、会議体の構成員を一度に選べる。 */
@Component
public class SectionGroups {

    private record Member(String bodyCode, String postCode) {}

    private final Organization organization;
    private final Bodies bodies;
    private final JdbcClient jdbc;

    SectionGroups(Organization organization, Bodies bodies, JdbcClient jdbc) {
        this.organization = organization;
        this.bodies = bodies;
        this.jdbc = jdbc;
    }

    /** 尋ねられる職。課長と部長が、課の窓口として受ける。 */
    public List<Post> posts() {
        return organization.posts().stream()
                .filter(post -> post.rank() == Rank.KACHO || post.rank() == Rank.BUCHO)
                .toList();
    }

    public List<SectionGroup> all() {
        return Stream.of(branches().stream(), departments(), members().stream())
                .flatMap(each -> each)
                .filter(group -> group.posts().size() > 1)
                .toList();
    }

    /** まとまりと一つずつの選びを合わせる。どちらでも選ばれた職も、一度だけ載る。 */
    public List<String> expand(Collection<String> groups, Collection<String> posts) {
        Set<String> chosen = new LinkedHashSet<>();
        all().stream().filter(group -> groups.contains(group.code())).forEach(group -> chosen.addAll(group.posts()));
        Set<String> known = posts().stream().map(Post::code).collect(Collectors.toSet());
        posts.stream().filter(known::contains).forEach(chosen::add);
        return List.copyOf(chosen);
    }

    /** 会議体の構成員。 */
    public List<String> membersOf(String bodyCode) {
        return inOrder(jdbc.sql("select post_code from body_member where body_code = ?")
                .param(bodyCode)
                .query(String.class)
                .list());
    }

    private List<SectionGroup> branches() {
        Map<String, List<String>> bySection = new LinkedHashMap<>();
        List<String> every = new ArrayList<>();
        units(UnitKind.SHISHO).forEach(branch -> chiefs(branch).forEach(chief -> {
            every.add(chief.code());
            bySection
                    .computeIfAbsent(organization.unit(chief.unitCode()).name(), name -> new ArrayList<>())
                    .add(chief.code());
        }));
        List<SectionGroup> groups = new ArrayList<>();
        groups.add(new SectionGroup("branches", "全総合支所の課長", every));
        bySection.forEach((name, posts) -> groups.add(new SectionGroup("branch:" + name, "全総合支所の" + name, posts)));
        return groups;
    }

    private Stream<SectionGroup> departments() {
        return Stream.of(UnitKind.SHISHO, UnitKind.BU)
                .flatMap(this::units)
                .map(unit -> new SectionGroup("unit:" + unit.code(), unit.name() + "の課長", codes(chiefs(unit))));
    }

    private List<SectionGroup> members() {
        Map<String, List<String>> members =
                jdbc.sql("select body_code, post_code from body_member").query(Member.class).list().stream()
                        .collect(Collectors.groupingBy(
                                Member::bodyCode, Collectors.mapping(Member::postCode, Collectors.toList())));
        return bodies.all().stream()
                .filter(body -> members.containsKey(body.code()))
                .map(body -> new SectionGroup(
                        "body:" + body.code(), body.name() + "の構成員", inOrder(members.get(body.code()))))
                .toList();
    }

    private List<String> inOrder(Collection<String> postCodes) {
        Predicate<Post> asked = post -> postCodes.contains(post.code());
        return codes(organization.posts().stream().filter(asked).toList());
    }

    private Stream<Unit> units(UnitKind kind) {
        return organization.units().stream().filter(unit -> unit.kind() == kind);
    }

    private List<Post> chiefs(Unit unit) {
        return organization.postsUnder(unit.code()).stream()
                .filter(post -> post.rank() == Rank.KACHO)
                .toList();
    }

    private static List<String> codes(List<Post> posts) {
        return posts.stream().map(Post::code).toList();
    }
}
