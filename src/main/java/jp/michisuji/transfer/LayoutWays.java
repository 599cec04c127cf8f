package jp.michisuji.transfer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 移転の進め方。始まった筋が、自分の手順を踏むか、まとめた移転に任せるか。 */
@Repository
public class LayoutWays {

    /** 移転の進め方の種類。 */
    public enum Way {
        /** 自分の手順を踏む。 */
        OWN,
        /** まとめた移転の完了を待つ。 */
        SHARED,
        /** 始まる前に、まとめた移転が済んでいた。 */
        MOVED
    }

    private final JdbcClient jdbc;

    LayoutWays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 完了しつつあるまとめた移転は、その取引が終わるのを待って読む。済んだまとめた移転に任せられるのは一度だけで、やり直す筋は自分の手順を踏む。 */
    public Way of(long transferId) {
        return jdbc.sql(
                        """
                        select case c.state when 'OPEN' then 'SHARED' else 'MOVED' end
                          from layout_case_member m
                          join layout_case c on c.id = m.case_id
                          join transfer_track k on k.transfer_id = m.transfer_id and k.track = 'LAYOUT'
                         where m.transfer_id = ? and (c.state = 'OPEN' or (c.state = 'DONE' and k.rounds = 1))
                         order by c.state desc limit 1 for share of c""")
                .param(transferId)
                .query(String.class)
                .optional()
                .map(Way::valueOf)
                .orElse(Way.OWN);
    }
}
