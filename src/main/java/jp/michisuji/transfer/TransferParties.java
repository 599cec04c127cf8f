package jp.michisuji.transfer;

import java.util.Collection;
import java.util.List;
import java.util.Set;
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

    /** これらの職が当事者か取りまとめである移管。 */
    public Set<Long> transfersOf(Collection<String> postCodes) {
        return Set.copyOf(jdbc.sql(
                        """
                        select transfer_id from transfer_party where post_code = any(:posts)
                        union select id from transfer where lead_post = any(:posts)""")
                .param("posts", postCodes.toArray(String[]::new))
                .query(Long.class)
                .list());
    }

    /** 業務の今の課と引継ぎ先から当事者を定める。 */
    void add(long transferId, Duty duty) {
        addAll(List.of(transferId));
    }

    /** 引継ぎ先が変わった移管の当事者を定め直す。引継書を確かめた当事者は残す。 */
    void settle(long transferId) {
        jdbc.sql("delete from transfer_party where transfer_id = ? and confirmed_at is null")
                .param(transferId)
                .update();
        addAll(List.of(transferId));
    }

    /** いくつもの移管の当事者を、一文で定める。 */
    void addAll(Collection<Long> transferIds) {
        jdbc.sql(
                        """
                        insert into transfer_party (transfer_id, ordinal, side, section, post_code)
                        select id, (select coalesce(max(k.ordinal), 0) from transfer_party k where k.transfer_id = id)
                                 + row_number() over (partition by id order by side, place, nth), side, section, post_code
                          from (select t.id, 'GIVING' as side, p.section, p.post_code, 0 as place, p.ordinal as nth
                                  from transfer t join duty u on u.id = t.duty_id
                                  join duty_section_post p on p.section = u.section
                                 where t.id = any(:ids)
                                union all
                                select t.id, 'TAKING', p.section, p.post_code, d.ordinal, p.ordinal
                                  from transfer t join duty_destination d on d.duty_id = t.duty_id
                                  join duty_section s on s.name = d.section and not s.staying
                                  join duty_section_post p on p.section = d.section
                                 where t.id = any(:ids)) party
                        on conflict (transfer_id, side, post_code) do nothing""")
                .param("ids", transferIds.toArray(Long[]::new))
                .update();
    }
}
