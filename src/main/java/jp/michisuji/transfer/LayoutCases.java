package jp.michisuji.transfer;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** まとめた移転の台帳。 */
@Repository
@Transactional
public class LayoutCases {

    private final JdbcClient jdbc;
    private final Clock clock;

    LayoutCases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws NotFoundException そのまとめた移転がない */
    @Transactional(readOnly = true)
    public LayoutCase get(long id) {
        return jdbc.sql("select * from layout_case where id = ?")
                .param(id)
                .query(LayoutCase.class)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    /** その移管が加わっている、まとめた移転。やめたものは除く。 */
    @Transactional(readOnly = true)
    public Optional<LayoutCase> ofTransfer(long transferId) {
        return jdbc.sql(
                        """
                        select c.* from layout_case c join layout_case_member m on m.case_id = c.id
                         where m.transfer_id = ? and c.state <> 'DISSOLVED' order by c.state <> 'OPEN', c.id desc limit 1""")
                .param(transferId)
                .query(LayoutCase.class)
                .optional();
    }

    /**
     * 行を押さえて読む。出入りと完了が同時に起きないようにする。
     *
     * @throws ConflictException 既に終わっている
     */
    LayoutCase lockOpen(long id) {
        LayoutCase found = jdbc.sql("select * from layout_case where id = ? for update")
                .param(id)
                .query(LayoutCase.class)
                .optional()
                .orElseThrow(NotFoundException::new);
        if (!found.open()) {
            throw new ConflictException("このまとめた移転は既に終わっています（" + found.state().label() + "）");
        }
        return found;
    }

    long add(String name, String section, String leadPost) {
        return jdbc.sql(
                        """
                        insert into layout_case (name, section, lead_post, opened_at) values (?, ?, ?, ?) returning id""")
                .params(name, section, leadPost, OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
    }

    void running(long id, String processInstanceId) {
        jdbc.sql("update layout_case set process_instance_id = ? where id = ?")
                .params(processInstanceId, id)
                .update();
    }

    /** @param reason やめたわけ。完了では {@code null} */
    void end(long id, LayoutCase.State state, String reason) {
        jdbc.sql("update layout_case set state = ?, end_reason = ?, ended_at = ? where id = ?")
                .params(state.name(), reason, OffsetDateTime.now(clock), id)
                .update();
    }

    public void returned(long id) {
        jdbc.sql("update layout_case set returned = returned + 1 where id = ?")
                .param(id)
                .update();
    }
}
