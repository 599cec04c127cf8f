package jp.michisuji.transfer;

import java.util.Collection;
import java.util.List;
import jp.michisuji.shared.OncePerTransaction;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 移管の行の押さえ。読んだ様子から決める人は、先に行を押さえ、押さえてから読み直す。
 *
 * <p>後から来た人は、前の人の取引が終わるまで待つ。互いを待ち合わないよう、いくつも押さえるときの順を揃え、エンジンが
 * 書き出すより前、仕事の行やまとめた移転の行より先に押さえる。移管を指す行を書く人は待たせない（{@code no key}）。
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TransferLocks {

    private final JdbcClient jdbc;
    private final Transfers transfers;
    private final OncePerTransaction<Long, Boolean> held = new OncePerTransaction<>();

    TransferLocks(JdbcClient jdbc, Transfers transfers) {
        this.jdbc = jdbc;
        this.transfers = transfers;
    }

    /** @throws NotFoundException その移管がない */
    Transfer lock(long id) {
        held.get(id, key -> lock("id = any(?)", new Long[] {key}));
        return transfers.get(id);
    }

    /** 案件の移管のすべて。 */
    List<Transfer> lockOfItem(long itemId) {
        lock("item_id = ?", itemId);
        return transfers.ofItem(itemId);
    }

    /** 業務の、取り止めていない移管。 */
    void lockOfDuties(Collection<Long> dutyIds) {
        lock("duty_id = any(?) and state <> 'STOPPED'", dutyIds.toArray(Long[]::new));
    }

    void lockAll(Collection<Long> ids) {
        lock("id = any(?)", ids.toArray(Long[]::new));
    }

    private boolean lock(String which, Object param) {
        jdbc.sql("select id from transfer where " + which + " order by id for no key update")
                .param(param)
                .query(Long.class)
                .list()
                .forEach(id -> {
                    transfers.forget(id);
                    held.remember(id, true);
                });
        return true;
    }
}
