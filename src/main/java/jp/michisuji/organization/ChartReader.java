package jp.michisuji.organization;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 組織図の読み口。ある日の組織図を、登録・以前の名・決まった改正から組み立てる。 */
@Repository
class ChartReader {

    private static final String UNITS =
            """
            select u.code, coalesce(h.name, u.name) as name,
                   case when h.code is null then u.parent_code else h.parent_code end as parent_code,
                   u.kind, u.supplemented, u.sort_order
              from unit u left join (select distinct on (code) * from unit_history where until > :day
                                      order by code, until) h on h.code = u.code
             order by u.sort_order, u.code""";

    private static final String POSTS =
            """
            select p.code, coalesce(h.name, p.name) as name, coalesce(h.unit_code, p.unit_code) as unit_code,
                   p.rank, p.supplemented, p.sort_order
              from post p left join (select distinct on (code) * from post_history where until > :day
                                      order by code, until) h on h.code = p.code
             order by p.sort_order, p.code""";

    private final JdbcClient jdbc;

    ChartReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    OrganizationChart on(LocalDate day) {
        List<PlannedChange> planned = planned(day);
        List<Unit> units = asked(UNITS, day).query(Unit.class).list();
        List<Post> posts = asked(POSTS, day).query(Post.class).list();
        return new OrganizationChart(
                changed(units, planned, OrganizationPart.UNIT, Unit::code, (unit, change) -> change.appliedTo(unit)),
                changed(posts, planned, OrganizationPart.POST, Post::code, (post, change) -> change.appliedTo(post)),
                absent(OrganizationPart.UNIT, planned, day),
                absent(OrganizationPart.POST, planned, day),
                successors(),
                new FormerNames(jdbc).on(day, posts));
    }

    private List<PlannedChange> planned(LocalDate day) {
        return asked("select * from organization_change where effective_on <= :day order by effective_on, id", day)
                .query(PlannedChange.class)
                .list();
    }

    private static <T> List<T> changed(
            List<T> all,
            List<PlannedChange> planned,
            OrganizationPart part,
            Function<T, String> code,
            BiFunction<T, PlannedChange, T> applied) {
        return all.stream()
                .map(each -> {
                    T now = each;
                    for (PlannedChange change : planned) {
                        boolean mine = change.part() == part && change.code().equals(code.apply(each));
                        now = mine ? applied.apply(now, change) : now;
                    }
                    return now;
                })
                .toList();
    }

    /** Codes of what does not exist on that day, not yet or no longer. */
    private Set<String> absent(OrganizationPart part, List<PlannedChange> planned, LocalDate day) {
        String table = part == OrganizationPart.UNIT ? "unit" : "post";
        Set<String> codes =
                new HashSet<>(asked("select code from " + table + " where opened_on > :day or closed_on <= :day", day)
                        .query(String.class)
                        .list());
        planned.stream()
                .filter(change -> change.part() == part && change.closes())
                .forEach(change -> codes.add(change.code()));
        return codes;
    }

    private Map<String, String> successors() {
        Map<String, String> successors = new HashMap<>();
        jdbc.sql("select code, successor_code from post where closed_on is not null and successor_code is not null")
                .query(row -> {
                    successors.put(row.getString("code"), row.getString("successor_code"));
                });
        return successors;
    }

    private JdbcClient.StatementSpec asked(String sql, LocalDate day) {
        return jdbc.sql(sql).param("day", day);
    }
}
