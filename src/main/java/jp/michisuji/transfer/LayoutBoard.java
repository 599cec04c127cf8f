package jp.michisuji.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** まとめた移転の一覧。何件あっても一文で読む。 */
@Repository
public class LayoutBoard {

    /**
     * 一覧の一行。
     *
     * @param members 加わっている業務の数
     * @param firstDay 最も早い移管日。業務が加わっていなければ {@code null}
     * @param movesOn 移転の日。決まっていなければ {@code null}
     */
    public record Line(
            long id,
            String name,
            String section,
            String leadPost,
            LayoutCase.State state,
            int members,
            SeatNeed need,
            LocalDate firstDay,
            LocalDate movesOn) {}

    private final JdbcClient jdbc;

    LayoutBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 進行中のものを先に、新しい順に。 */
    public List<Line> all() {
        return jdbc.sql(
                        """
                        select c.id, c.name, c.section, c.lead_post, c.state, coalesce(p.moved_on, p.moves_on) as moves_on,
                               n.members, coalesce(n.people, 0) as people, coalesce(n.complete, true) as complete, n.first_day
                          from layout_case c
                          left join layout_plan p on p.case_id = c.id
                          left join lateral (
                            select count(*) as members, sum(d.people) as people, bool_and(d.people is not null) as complete,
                                   min(t.transfer_on) as first_day
                              from layout_case_member m
                              join transfer t on t.id = m.transfer_id and t.state <> 'STOPPED'
                              left join duty_destination d on d.duty_id = t.duty_id and d.section = c.section
                             where m.case_id = c.id) n on true
                         order by c.state <> 'OPEN', c.id desc""")
                .query(LayoutBoard::line)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getLong("id"),
                row.getString("name"),
                row.getString("section"),
                row.getString("lead_post"),
                LayoutCase.State.valueOf(row.getString("state")),
                row.getInt("members"),
                new SeatNeed(row.getBigDecimal("people"), row.getBoolean("complete")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("moves_on", LocalDate.class));
    }
}
