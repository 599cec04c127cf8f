package jp.michisuji.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 組織図。ある版の組織と職をまとめた、変わらない写し。 */
final class OrganizationChart {

    private final Map<String, Unit> units;
    private final Map<String, Post> posts;
    private final Map<String, List<Unit>> children;
    private final Map<String, List<Post>> postsByUnit;
    private final Map<String, Optional<Post>> superiors = new ConcurrentHashMap<>();
    private final Set<String> absentUnits;
    private final Set<String> absentPosts;
    private final Map<String, String> successors;
    private final Map<String, NavigableMap<LocalDate, String>> formerNames;

    /**
     * @param absentUnits codes of units that do not exist on the day: still answered by their code, listed nowhere
     * @param absentPosts the same of posts
     * @param successors who took over a closed post, by its code
     * @param formerNames names posts have had, by the code and by the first day on which they no longer had them
     */
    OrganizationChart(
            List<Unit> units,
            List<Post> posts,
            Set<String> absentUnits,
            Set<String> absentPosts,
            Map<String, String> successors,
            Map<String, NavigableMap<LocalDate, String>> formerNames) {
        this.units = byCode(units, Unit::code);
        this.posts = byCode(posts, Post::code);
        this.absentUnits = absentUnits;
        this.absentPosts = absentPosts;
        this.successors = successors;
        this.formerNames = formerNames;
        this.children = units.stream()
                .filter(unit -> unit.parentCode() != null && exists(unit))
                .collect(Collectors.groupingBy(Unit::parentCode));
        this.postsByUnit = posts.stream().filter(this::exists).collect(Collectors.groupingBy(Post::unitCode));
    }

    boolean exists(Unit unit) {
        return !absentUnits.contains(unit.code());
    }

    boolean exists(Post post) {
        return !absentPosts.contains(post.code());
    }

    List<Unit> units() {
        return units.values().stream().filter(this::exists).toList();
    }

    List<Post> posts() {
        return posts.values().stream().filter(this::exists).toList();
    }

    /** The post that stands today for this one: itself, or whoever took over after it was closed. */
    String standing(String postCode) {
        Set<String> passed = new HashSet<>();
        String code = postCode;
        while (successors.containsKey(code) && passed.add(code)) {
            code = successors.get(code);
        }
        return code;
    }

    Optional<Unit> unit(String code) {
        return Optional.ofNullable(code).map(units::get);
    }

    Optional<Post> post(String code) {
        return Optional.ofNullable(code).map(posts::get);
    }

    /** The name the post had on that day; its code where nobody knows it. */
    String postName(String code, LocalDate day) {
        return Optional.ofNullable(formerNames.get(code))
                .map(names -> names.higherEntry(day))
                .map(Map.Entry::getValue)
                .or(() -> post(code).map(Post::name))
                .orElse(code);
    }

    List<Post> postsUnder(String unitCode) {
        List<Post> found = new ArrayList<>(postsByUnit.getOrDefault(unitCode, List.of()));
        children.getOrDefault(unitCode, List.of()).forEach(child -> found.addAll(postsUnder(child.code())));
        return found;
    }

    String section(Post post) {
        return nearest(post, UnitKind::isSectionOrAbove);
    }

    String department(Post post) {
        return nearest(post, UnitKind::isDepartment);
    }

    /** The next rank above in the nearest unit upwards that has one: 担当 → 係長 → 課長 → 部長. */
    Optional<Post> superior(Post post) {
        return superiors.computeIfAbsent(post.code(), first -> findSuperior(post));
    }

    private Optional<Post> findSuperior(Post post) {
        return unitsUpwards(post).stream()
                .flatMap(unit -> head(unit, post).stream())
                .findFirst();
    }

    private Optional<Post> head(Unit unit, Post below) {
        return postsByUnit.getOrDefault(unit.code(), List.of()).stream()
                .filter(post -> post.rank().isAbove(below.rank()))
                .max(Comparator.comparing(Post::rank));
    }

    /** A post outside any such unit is bounded by the topmost unit that still holds it, never by the whole ward. */
    private String nearest(Post post, Predicate<UnitKind> wanted) {
        List<Unit> line = unitsUpwards(post);
        return line.stream()
                .filter(unit -> wanted.test(unit.kind()))
                .findFirst()
                .or(() ->
                        line.stream().filter(unit -> unit.kind() != UnitKind.KU).reduce((below, above) -> above))
                .map(Unit::code)
                .orElse(post.unitCode());
    }

    private List<Unit> unitsUpwards(Post post) {
        return Stream.iterate(
                        unit(post.unitCode()),
                        Optional::isPresent,
                        found -> unit(found.get().parentCode()))
                .map(Optional::get)
                .toList();
    }

    private static <T> Map<String, T> byCode(List<T> values, Function<T, String> code) {
        return values.stream()
                .collect(Collectors.toMap(code, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }
}
