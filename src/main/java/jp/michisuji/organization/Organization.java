package jp.michisuji.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 組織。組織・職と、その日に誰がどの職にあるかを答える。 */
@Component
public class Organization {

    private final JdbcClient jdbc;
    private final ChartCache cache;

    Organization(JdbcClient jdbc, ChartCache cache) {
        this.jdbc = jdbc;
        this.cache = cache;
    }

    /** @throws UnknownPostException when no post has this code */
    public Post post(String code) {
        return findPost(code).orElseThrow(() -> new UnknownPostException(code));
    }

    public Optional<Post> findPost(String code) {
        return cache.chart().post(code);
    }

    /** 発令できる職。今日ある職と、決まった改正がこれから開く職。 */
    public List<Post> appointablePosts() {
        Stream<Post> coming = jdbc
                .sql("select code from post where opened_on > ? order by sort_order, code")
                .param(cache.today())
                .query(String.class)
                .list()
                .stream()
                .map(this::post);
        return Stream.concat(posts().stream(), coming).toList();
    }

    /** その日の職の名と、今の名。記録を見せるときに用いる。 */
    public PostNameThen postName(String code, LocalDate day) {
        OrganizationChart chart = cache.chart();
        return PostNameThen.of(
                chart.postName(code, day), chart.post(code).map(Post::name).orElse(code));
    }

    /** Code of the post that stands today for this one: itself, or who took over after it was closed. */
    public String standing(String postCode) {
        return cache.chart().standing(postCode);
    }

    /** All posts that exist today, in the order of the register. */
    public List<Post> posts() {
        return cache.chart().posts();
    }

    /** @throws UnknownUnitException when no unit has this code */
    public Unit unit(String code) {
        return cache.chart().unit(code).orElseThrow(() -> new UnknownUnitException(code));
    }

    public List<Unit> units() {
        return cache.chart().units();
    }

    /** Posts of the unit and of every unit below it. */
    public List<Post> postsUnder(String unitCode) {
        return cache.chart().postsUnder(unitCode);
    }

    /** Code of the nearest unit at the height of a 課 or above. */
    public String sectionOf(String postCode) {
        return cache.chart().section(post(postCode));
    }

    /** Code of the 部・総合支所・事務局 the post belongs to; where there is none, of its topmost unit. */
    public String departmentOf(String postCode) {
        return cache.chart().department(post(postCode));
    }

    /** Posts the person holds on that day, the highest rank first. */
    public List<Post> postsOf(String personCode, LocalDate on) {
        OrganizationChart chart = cache.chart();
        return jdbc
                .sql(
                        """
                        select p.code from appointment a join post p on p.code = a.post_code
                        where a.person_code = :person and a.from_date <= :on and (a.to_date is null or a.to_date >= :on)
                        order by array_position(array['BUCHO', 'KACHO', 'KAKARICHO', 'TANTO'], p.rank), p.sort_order, p.code
                        """)
                .param("person", personCode)
                .param("on", on)
                .query(String.class)
                .list()
                .stream()
                .flatMap(code -> chart.post(code).stream())
                .toList();
    }

    /** Persons who hold the post on that day. */
    public List<Person> holdersOf(String postCode, LocalDate on) {
        return jdbc.sql(
                        """
                        select p.* from appointment a join person p on p.code = a.person_code
                        where a.post_code = :post and a.from_date <= :on and (a.to_date is null or a.to_date >= :on)
                        order by p.code
                        """)
                .param("post", postCode)
                .param("on", on)
                .query(Person.class)
                .list();
    }

    /** Persons by the code of the post they hold on that day; posts nobody holds are left out. */
    public Map<String, List<Person>> holdersByPost(LocalDate on) {
        Map<String, List<Person>> holders = new HashMap<>();
        jdbc.sql(
                        """
                        select a.post_code, p.code, p.label, p.email
                        from appointment a join person p on p.code = a.person_code
                        where a.from_date <= :on and (a.to_date is null or a.to_date >= :on) order by p.code
                        """)
                .param("on", on)
                .query(row -> {
                    Person person = new Person(row.getString("code"), row.getString("label"), row.getString("email"));
                    holders.computeIfAbsent(row.getString("post_code"), post -> new ArrayList<>())
                            .add(person);
                });
        return holders;
    }

    public Optional<Person> findPerson(String code) {
        return jdbc.sql("select * from person where code = :code")
                .param("code", code)
                .query(Person.class)
                .optional();
    }

    public List<Person> people() {
        return jdbc.sql("select * from person order by code")
                .query(Person.class)
                .list();
    }

    public List<Appointment> appointments() {
        return jdbc.sql(
                        """
                        select id, person_code, post_code, from_date as "from", to_date as "to", kind, reason
                        from appointment order by from_date, person_code, post_code
                        """)
                .query(Appointment.class)
                .list();
    }
}
