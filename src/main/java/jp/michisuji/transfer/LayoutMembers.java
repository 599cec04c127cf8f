package jp.michisuji.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** まとめた移転に加わっている業務と、加われる業務の台帳。何件でも一文で読む。 */
@Repository
@Transactional
public class LayoutMembers {

    private static final String SELECT =
            """
            select t.id, t.duty_id, t.item_id, d.name, d.section, t.lead_post, t.transfer_on, k.state as track,
                   k.process_instance_id, coalesce(n.people, 0) as people, coalesce(n.complete, true) as complete,
                   o.case_id
              from transfer t
              join duty d on d.id = t.duty_id
              left join transfer_track k on k.transfer_id = t.id and k.track = 'LAYOUT'
              left join lateral (select sum(p.people) as people, bool_and(p.people is not null) as complete
                                   from duty_destination p where p.duty_id = d.id and p.section = :section) n on true
              left join (select m.transfer_id, m.case_id from layout_case_member m
                           join layout_case c on c.id = m.case_id and c.state = 'OPEN') o on o.transfer_id = t.id
             where t.state <> 'STOPPED'""";

    private static final String TAKEN_BY_SECTION =
            " and exists (select 1 from duty_destination q where q.duty_id = d.id and q.section = :section)";

    private final JdbcClient jdbc;
    private final Clock clock;

    LayoutMembers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<LayoutMember> of(LayoutCase layoutCase) {
        return jdbc.sql(SELECT
                        + " and exists (select 1 from layout_case_member i where i.transfer_id = t.id and i.case_id = :case)"
                        + " order by d.sort_order, t.id")
                .param("section", layoutCase.section())
                .param("case", layoutCase.id())
                .query(LayoutMembers::row)
                .list();
    }

    /** その課へ移り、今から加われる業務。 */
    @Transactional(readOnly = true)
    public List<LayoutMember> candidates(String section) {
        return jdbc
                .sql(SELECT + TAKEN_BY_SECTION + " order by d.sort_order, t.id")
                .param("section", section)
                .query(LayoutMembers::row)
                .list()
                .stream()
                .filter(candidate -> candidate.refusal().isEmpty())
                .toList();
    }

    /** 加わろうとする業務。その課へ移らない業務なら空。 */
    Optional<LayoutMember> candidate(String section, long transferId) {
        return jdbc.sql(SELECT + TAKEN_BY_SECTION + " and t.id = :transfer")
                .param("section", section)
                .param("transfer", transferId)
                .query(LayoutMembers::row)
                .optional();
    }

    /** 業務一つだけで席を整えるときの必要。支所に残る引継ぎ先の席は動かない。 */
    @Transactional(readOnly = true)
    public SeatNeed needOf(long transferId) {
        return jdbc.sql(
                        """
                        select coalesce(sum(p.people), 0) as people, coalesce(bool_and(p.people is not null), true) as complete
                          from transfer t
                          join duty_destination p on p.duty_id = t.duty_id
                          join duty_section s on s.name = p.section and not s.staying
                         where t.id = ?""")
                .param(transferId)
                .query((row, number) -> need(row))
                .single();
    }

    /** 今からまとめられる業務（{@link LayoutMember#refusal}）のある課・部。支所の組織は除く。 */
    @Transactional(readOnly = true)
    public List<String> sections() {
        return jdbc.sql(
                        """
                        select s.name from duty_section s
                         where not s.staying
                           and exists (select 1 from duty_destination p join transfer t on t.duty_id = p.duty_id
                                        where p.section = s.name and t.state <> 'STOPPED'
                                          and not exists (select 1 from transfer_track k where k.transfer_id = t.id
                                                and k.track = 'LAYOUT' and k.state not in ('WAITING', 'RUNNING'))
                                          and not exists (select 1 from layout_case_member m
                                                join layout_case c on c.id = m.case_id and c.state = 'OPEN'
                                               where m.transfer_id = t.id))
                         order by s.sort_order, s.name""")
                .query(String.class)
                .list();
    }

    void add(long caseId, long transferId) {
        jdbc.sql("insert into layout_case_member (case_id, transfer_id, joined_at) values (?, ?, ?)")
                .params(caseId, transferId, OffsetDateTime.now(clock))
                .update();
    }

    void remove(long caseId, long transferId) {
        jdbc.sql("delete from layout_case_member where case_id = ? and transfer_id = ?")
                .params(caseId, transferId)
                .update();
    }

    private static LayoutMember row(ResultSet row, int number) throws SQLException {
        String track = row.getString("track");
        return new LayoutMember(
                row.getLong("id"),
                row.getLong("duty_id"),
                row.getString("name"),
                row.getString("section"),
                row.getString("lead_post"),
                row.getObject("transfer_on", LocalDate.class),
                track == null ? null : TrackProgress.State.valueOf(track),
                row.getString("process_instance_id"),
                need(row),
                row.getObject("case_id", Long.class),
                row.getObject("item_id", Long.class));
    }

    private static SeatNeed need(ResultSet row) throws SQLException {
        return new SeatNeed(row.getBigDecimal("people"), row.getBoolean("complete"));
    }
}
