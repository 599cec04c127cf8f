package jp.michisuji.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import jp.michisuji.organization.ReformOffice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 新しい移管。何件でも、台帳に載せるのと当事者を定めるのとの二文で済ませる。 */
@Repository
@Transactional
class NewTransfers {

    /** 取りまとめ課長は、初めの受け手の課長、いなければ初めの出す課長、それもなければ改革担当課長。 */
    private static final String INSERT =
            """
            with added as (
            insert into transfer (duty_id, item_id, lead_post, transfer_on, opened_at)
            select d.id, d.item_id,
                   coalesce((select p.post_code from duty_destination t
                               join duty_section s on s.name = t.section and not s.staying
                               join duty_section_post p on p.section = t.section
                              where t.duty_id = d.id order by t.ordinal, p.ordinal limit 1),
                            (select p.post_code from duty_section_post p where p.section = d.section
                              order by p.ordinal limit 1), :office),
                   coalesce(d.transfer_on, :today), :now
              from duty d
             where d.removed_at is null and (d.transfer_on is not null or d.disposition = 'ABOLISHED')
               and d.disposition = any(:dispositions)""";

    private static final String UNKNOWN = " and not exists (select 1 from transfer t where t.duty_id = d.id)";
    /** 業務の行を押さえ、外されつつある業務の移管を始めない。 */
    private static final String RETURNING =
            """
             order by d.sort_order, d.id for share of d
            on conflict (duty_id) where state <> 'STOPPED' do nothing returning id, opened_at),
            passed as (
            insert into transfer_passage (transfer_id, state, at) select id, 'DECIDING', opened_at from added order by id)
            select id from added order by id""";

    private static final String[] MOVING = {"TRANSFERRED", "SHARED"};
    private static final String[] ABOLISHED = {"ABOLISHED"};
    private static final String[] ANY = {"TRANSFERRED", "SHARED", "ABOLISHED"};

    private final JdbcClient jdbc;
    private final TransferParties parties;
    private final ReformOffice office;
    private final Clock clock;

    NewTransfers(JdbcClient jdbc, TransferParties parties, ReformOffice office, Clock clock) {
        this.jdbc = jdbc;
        this.parties = parties;
        this.office = office;
        this.clock = clock;
    }

    /** 案件の、移す業務の移管。前に取り止めた業務は、人が始め直すまで始めない。 */
    List<Long> movingOf(long itemId) {
        return add(" and d.item_id = :of" + UNKNOWN, itemId, MOVING);
    }

    List<Long> abolishedOf(long itemId) {
        return add(" and d.item_id = :of" + UNKNOWN, itemId, ABOLISHED);
    }

    /** @return 既に始まっていれば空 */
    Optional<Long> ofDuty(long dutyId) {
        return add(" and d.id = :of", dutyId, ANY).stream().findFirst();
    }

    private List<Long> add(String where, long of, String[] dispositions) {
        List<Long> ids = jdbc.sql(INSERT + where + RETURNING)
                .param("office", office.leadPost())
                .param("today", LocalDate.now(clock))
                .param("now", OffsetDateTime.now(clock))
                .param("dispositions", dispositions)
                .param("of", of)
                .query(Long.class)
                .list();
        parties.addAll(ids);
        return ids;
    }
}
