package jp.michisuji.organization;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 代理の定め。職に就く人に事故があるとき、又は欠けたときに、代理の順で最初に人の出ている職が代わる。
 *
 * <p>事故と欠員を分けないのは、地方自治法第152条が長の職務の代理を定める言い方にならう。
 *
 * <p>Whoever asks for many posts takes the {@link Roster} of the day once: five statements, however many posts.
 */
@Component
public class StandIns {

    private static final String POSSIBLY_REPRESENTED =
            """
            select distinct d.post_code from appointment mine join deputy d on d.deputy_post_code = mine.post_code
            where mine.person_code = :person and :day between mine.from_date and coalesce(mine.to_date, :day)
              and not exists (
                select 1 from appointment a
                where a.post_code = d.post_code and :day between a.from_date and coalesce(a.to_date, :day)
                  and not exists (select 1 from absence x
                    where x.person_code = a.person_code and :day between x.from_date and x.to_date))
            order by 1
            """;

    private static final String FILL_INS =
            """
            select post_code, person_code from appointment
            where kind in ('JIMU_TORIATSUKAI', 'SHOKUMU_DAIRI') and :day between from_date and coalesce(to_date, :day)
            """;

    private final JdbcClient jdbc;
    private final Organization organization;
    private final Absences absences;
    private final Deputies deputies;
    private final Superiors superiors;

    StandIns(JdbcClient jdbc, Organization organization, Absences absences, Deputies deputies, Superiors superiors) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.absences = absences;
        this.deputies = deputies;
        this.superiors = superiors;
    }

    public Roster on(LocalDate day) {
        return on(day, organization.holdersByPost(day));
    }

    /** As it would be, were these the holders of that day. */
    public Roster on(LocalDate day, Map<String, List<Person>> holders) {
        return new Roster(day, holders, absences.absentOn(day), deputies.all(), superiors.all(), fillIns(day));
    }

    private Map<String, Set<String>> fillIns(LocalDate day) {
        Map<String, Set<String>> fillIns = new HashMap<>();
        jdbc.sql(FILL_INS).param("day", day).query(row -> {
            fillIns.computeIfAbsent(row.getString(1), post -> new HashSet<>()).add(row.getString(2));
        });
        return fillIns;
    }

    /** Who is to be told on that day what concerns this post. For many posts, ask {@link #on}. */
    public List<Receiver> receivers(String postCode, LocalDate day) {
        return on(day).receivers(postCode);
    }

    /** Posts for which the person stands in on that day. One statement where there are none, as on most days. */
    public List<Representation> representedBy(String personCode, LocalDate day) {
        List<String> posts = jdbc.sql(POSSIBLY_REPRESENTED)
                .param("person", personCode)
                .param("day", day)
                .query(String.class)
                .list();
        if (posts.isEmpty()) {
            return List.of();
        }
        Roster roster = on(day);
        return posts.stream()
                .filter(post -> isReceiver(personCode, roster.receivers(post)))
                .map(post -> new Representation(organization.post(post), roster.holders(post)))
                .toList();
    }

    private static boolean isReceiver(String personCode, List<Receiver> receivers) {
        return receivers.stream()
                .anyMatch(receiver -> receiver.as() == Receiver.As.DEPUTY
                        && receiver.person().code().equals(personCode));
    }
}
