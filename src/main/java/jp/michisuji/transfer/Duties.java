package jp.michisuji.transfer;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 業務の台帳。何件読んでも、業務と引継ぎ先の二文で読む。 */
@Repository
public class Duties {

    private static final String SELECT = "select * from duty where removed_at is null";
    private static final String ORDER = " order by sort_order, id";

    private final JdbcClient jdbc;

    Duties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFoundException その業務がない */
    public Duty get(long id) {
        return find(id).orElseThrow(NotFoundException::new);
    }

    public Optional<Duty> find(long id) {
        return complete(jdbc.sql("select * from duty where id = ?")
                        .param(id)
                        .query(Duties::row)
                        .list())
                .stream()
                .findFirst();
    }

    /** 星取表の順に。 */
    public List<Duty> all() {
        return complete(jdbc.sql(SELECT + ORDER).query(Duties::row).list());
    }

    public List<Duty> ofItem(long itemId) {
        return complete(jdbc.sql(SELECT + " and item_id = ?" + ORDER)
                .param(itemId)
                .query(Duties::row)
                .list());
    }

    /** @return 振られた識別子 */
    @Transactional
    long add(Duty duty) {
        long id = jdbc.sql(
                        """
                        insert into duty (item_id, section, team, heading, name, headcount, disposition, transfer_on,
                          note, source, sort_order) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        duty.itemId(),
                        duty.section(),
                        duty.team(),
                        duty.heading(),
                        duty.name(),
                        duty.headcount(),
                        duty.disposition().name(),
                        duty.transferOn(),
                        duty.note(),
                        duty.source(),
                        duty.sortOrder())
                .query(Long.class)
                .single();
        put(id, duty.destinations());
        return id;
    }

    void put(long id, List<Destination> destinations) {
        for (int ordinal = 0; ordinal < destinations.size(); ordinal++) {
            Destination to = destinations.get(ordinal);
            jdbc.sql("insert into duty_destination (duty_id, ordinal, section, part, people) values (?, ?, ?, ?, ?)")
                    .params(id, ordinal, to.section(), to.part(), to.people())
                    .update();
        }
    }

    private List<Duty> complete(List<Duty> bare) {
        Map<Long, List<Destination>> destinations =
                destinations(bare.stream().map(Duty::id).toList());
        return bare.stream()
                .map(duty -> with(duty, destinations.getOrDefault(duty.id(), List.of())))
                .toList();
    }

    private Map<Long, List<Destination>> destinations(Collection<Long> ids) {
        Map<Long, List<Destination>> byDuty = new HashMap<>();
        jdbc.sql("select * from duty_destination where duty_id = any(?) order by duty_id, ordinal")
                .param(ids.toArray(Long[]::new))
                .query(row -> {
                    byDuty.computeIfAbsent(row.getLong("duty_id"), duty -> new ArrayList<>())
                            .add(destination(row));
                });
        return byDuty;
    }

    private static Destination destination(ResultSet row) throws SQLException {
        BigDecimal people = row.getBigDecimal("people");
        return new Destination(row.getString("section"), row.getString("part"), people);
    }

    private static Duty with(Duty bare, List<Destination> destinations) {
        return new Duty(
                bare.id(),
                bare.itemId(),
                bare.section(),
                bare.team(),
                bare.heading(),
                bare.name(),
                bare.headcount(),
                destinations,
                bare.disposition(),
                bare.transferOn(),
                bare.note(),
                bare.source(),
                bare.sortOrder(),
                bare.version());
    }

    private static Duty row(ResultSet row, int number) throws SQLException {
        return new Duty(
                row.getLong("id"),
                row.getObject("item_id", Long.class),
                row.getString("section"),
                row.getString("team"),
                row.getString("heading"),
                row.getString("name"),
                row.getString("headcount"),
                List.of(),
                Disposition.valueOf(row.getString("disposition")),
                row.getObject("transfer_on", LocalDate.class),
                row.getString("note"),
                row.getString("source"),
                row.getInt("sort_order"),
                row.getInt("version"));
    }
}
