package jp.michisuji.transfer;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 引継書の台帳。 */
@Repository
@Transactional
public class Handovers {

    private final JdbcClient jdbc;
    private final Transfers transfers;
    private final Duties duties;
    private final StepRecords steps;
    private final Requirements requirements;
    private final Waivers waivers;
    private final ObjectProvider<HandoverSource> sources;

    Handovers(
            JdbcClient jdbc,
            Transfers transfers,
            Duties duties,
            StepRecords steps,
            Requirements requirements,
            Waivers waivers,
            ObjectProvider<HandoverSource> sources) {
        this.jdbc = jdbc;
        this.transfers = transfers;
        this.duties = duties;
        this.steps = steps;
        this.requirements = requirements;
        this.waivers = waivers;
        this.sources = sources;
    }

    /** 引継事項、確認事項、引継書類の順に。 */
    @Transactional(readOnly = true)
    public List<HandoverItem> of(long transferId) {
        return jdbc.sql(
                        """
                        select id, kind, words, document_id, filled from handover_item where transfer_id = ?
                         order by array_position(array['MATTER', 'CHECK', 'PAPER'], kind), ordinal, id""")
                .param(transferId)
                .query(HandoverItem.class)
                .list();
    }

    /** 準備の記録から、まだ載っていない項を書き足す。人が消した項は、同じ記録からは戻さない。 */
    void fill(long transferId) {
        List<HandoverItem> known = of(transferId);
        List<HandoverItem> all = new ArrayList<>(known);
        drafted(transferId).stream()
                .filter(item -> known.stream().noneMatch(it -> it.words().equals(item.words())))
                .forEach(all::add);
        put(transferId, all);
    }

    private List<HandoverItem> drafted(long transferId) {
        Transfer transfer = transfers.get(transferId);
        HandoverDraft draft = new HandoverDraft(
                duties.get(transfer.dutyId()),
                steps.of(transferId),
                requirements.of(transferId),
                waivers.of(transferId).orElse(null));
        List<HandoverItem> items = new ArrayList<>(draft.items());
        sources.stream().flatMap(source -> source.itemsFor(transfer).stream()).forEach(items::add);
        return items;
    }

    /** 全体を差し替える。 */
    void put(long transferId, List<HandoverItem> items) {
        jdbc.sql("delete from handover_item where transfer_id = ?")
                .param(transferId)
                .update();
        int ordinal = 0;
        for (HandoverItem item : items) {
            jdbc.sql(
                            """
                            insert into handover_item (transfer_id, kind, ordinal, words, document_id, filled)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(transferId, item.kind().name(), ordinal++, item.words(), item.documentId(), item.filled())
                    .update();
        }
    }
}
