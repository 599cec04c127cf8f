package jp.michisuji.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 取込みの預かり。送られたファイルを下見の間だけ預かる。一日で消え、送った人にだけ見える。 */
@Repository
public class ImportDrafts {

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public UUID keep(String username, String fileName, byte[] content) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("delete from import_draft where created_at < ?")
                .param(now.minusDays(1))
                .update();
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into import_draft (id, username, file_name, content, created_at) values (?, ?, ?, ?, ?)")
                .params(id, username, fileName, content, now)
                .update();
        return id;
    }

    /** @throws NotVisibleException その人の預けたものに、そのファイルがない */
    public Draft get(String username, UUID id) {
        return draft(username, id, "");
    }

    /** 二人目に同じものを取り込ませないよう、取引の終わりまで押さえ、消す。 */
    @Transactional(propagation = Propagation.MANDATORY)
    public Draft take(String username, UUID id) {
        Draft draft = draft(username, id, " for update");
        jdbc.sql("delete from import_draft where id = ?").param(id).update();
        return draft;
    }

    private Draft draft(String username, UUID id, String lock) {
        return jdbc.sql("select file_name, content from import_draft where id = ? and username = ?" + lock)
                .params(id, username)
                .query(Draft.class)
                .optional()
                .orElseThrow(() -> new NotVisibleException("取込みの下見がありません: " + id));
    }

    /** 預かったファイル。 */
    public record Draft(String fileName, byte[] content) {}
}
