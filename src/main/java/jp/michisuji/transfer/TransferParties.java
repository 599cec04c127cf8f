package jp.michisuji.transfer;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 当事者の台帳。出す支所 × 受ける課・部の、職ごとの一行。 */
@Repository
public class TransferParties {

    private final JdbcClient jdbc;

    TransferParties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 出す側、受ける側の順に。 */
    public List<TransferParty> of(long transferId) {
        return jdbc.sql("select * from transfer_party where transfer_id = ? order by ordinal")
                .param(transferId)
                .query(TransferParty.class)
                .list();
    }

    /** 業務の今の課と引継ぎ先から当事者を定める。 */
    void add(long transferId, Duty duty) {
        jdbc.sql(
                        """
                        insert into transfer_party (transfer_id, ordinal, side, section, post_code)
                        select ?, row_number() over (order by side, place, nth), side, section, post_code
                          from (select 'GIVING' as side, p.section, p.post_code, 0 as place, p.ordinal as nth
                                  from duty_section_post p where p.section = ?
                                union all
                                select 'TAKING', p.section, p.post_code, d.ordinal, p.ordinal
                                  from duty_destination d
                                  join duty_section s on s.name = d.section and not s.staying
                                  join duty_section_post p on p.section = d.section
                                 where d.duty_id = ?) party
                        on conflict (transfer_id, side, post_code) do nothing""")
                .params(transferId, duty.section(), duty.id())
                .update();
    }
}
