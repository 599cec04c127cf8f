package jp.michisuji.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.michisuji.organization.Organization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * まとめの人の控え。前のまとめのときに誰がどの職にいたかを覚え、あとから就いた人を言う。
 *
 * <p>What was remembered is compared, not the dates of the appointments: one that is entered on its own day, after the
 * morning's digest, would otherwise be missed.
 */
@Repository
class DigestHolders {

    private record Seat(String postCode, String personCode) {}

    private final JdbcClient jdbc;
    private final Organization organization;

    DigestHolders(JdbcClient jdbc, Organization organization) {
        this.jdbc = jdbc;
        this.organization = organization;
    }

    /** 前のまとめより後に職に就いた人の符号を、職ごとに。控えのない初めは、誰も新しいとしない。 */
    Map<String, Set<String>> newcomers(LocalDate today) {
        Set<Seat> known = new HashSet<>(jdbc.sql("select post_code, person_code from digest_holder")
                .query(Seat.class)
                .list());
        return known.isEmpty()
                ? Map.of()
                : seats(today)
                        .filter(seat -> !known.contains(seat))
                        .collect(groupingBy(Seat::postCode, mapping(Seat::personCode, toSet())));
    }

    void remember(LocalDate today) {
        List<Seat> seats = seats(today).toList();
        jdbc.sql("delete from digest_holder").update();
        jdbc.sql("insert into digest_holder (post_code, person_code) select * from unnest(?, ?)")
                .params(
                        seats.stream().map(Seat::postCode).toArray(String[]::new),
                        seats.stream().map(Seat::personCode).toArray(String[]::new))
                .update();
    }

    private Stream<Seat> seats(LocalDate today) {
        return organization.holdersByPost(today).entrySet().stream()
                .flatMap(post -> post.getValue().stream().map(person -> new Seat(post.getKey(), person.code())));
    }
}
