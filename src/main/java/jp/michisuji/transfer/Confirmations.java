package jp.michisuji.transfer;

import java.time.Clock;
import java.time.OffsetDateTime;
import jp.michisuji.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 引継書の確認の台帳。当事者の行に、確かめた時刻と人を書く。 */
@Repository
@Transactional
class Confirmations {

    private final JdbcClient jdbc;
    private final Clock clock;

    Confirmations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void confirm(long transferId, String postCode, String comment, Actor actor) {
        jdbc.sql(
                        """
                        update transfer_party set confirmed_at = ?, confirmed_by = ?, confirmed_post = ?, confirmation = ?
                         where transfer_id = ? and post_code = ?""")
                .params(OffsetDateTime.now(clock), actor.personCode(), actor.postCode(), comment, transferId, postCode)
                .update();
    }

    /** @return 消した確認の数 */
    int clear(long transferId) {
        return jdbc.sql(
                        """
                        update transfer_party set confirmed_at = null, confirmed_by = null, confirmed_post = null,
                          confirmation = null where transfer_id = ? and confirmed_at is not null""")
                .param(transferId)
                .update();
    }
}
