package jp.michisuji.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.ImportChange;
import jp.michisuji.organization.ImportPreview;
import jp.michisuji.organization.OrganizationImport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 取込みの受付。送られたファイルを下見の間だけ預かり、確かめた人の手で取り込む。 */
@Component
@Transactional
public class ImportDesk {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final OrganizationImport imports;
    private final Permissions permissions;
    private final CurrentUser user;
    private final AuditLog audit;

    ImportDesk(
            JdbcClient jdbc,
            Clock clock,
            OrganizationImport imports,
            Permissions permissions,
            CurrentUser user,
            AuditLog audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.imports = imports;
        this.permissions = permissions;
        this.user = user;
        this.audit = audit;
    }

    /**
     * Keeps a file whose content can be read.
     *
     * @throws jp.michisuji.shared.UnreadableFileException when it cannot
     */
    public UUID keep(String username, String fileName, byte[] content) {
        permissions.demand(Action.SETTINGS_EDIT);
        imports.preview(fileName, content);
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

    @Transactional(readOnly = true)
    public Looked look(String username, UUID id) {
        permissions.demand(Action.SETTINGS_EDIT);
        Draft draft = draft(username, id, "");
        return new Looked(id, draft.fileName(), imports.preview(draft.fileName(), draft.content()));
    }

    /**
     * Writes the kept file.
     *
     * @throws jp.michisuji.organization.ImportOutdatedException when it would no longer do what was looked at
     */
    public ImportPreview confirm(String username, UUID id, String fingerprint) {
        permissions.demand(Action.SETTINGS_EDIT);
        Draft draft = draft(username, id, " for update");
        ImportPreview written = imports.save(draft.fileName(), draft.content(), fingerprint);
        jdbc.sql("delete from import_draft where id = ?").param(id).update();
        String summary = "「%s」から組織を取り込んだ（新規 %d 件、変更 %d 件）"
                .formatted(
                        draft.fileName(),
                        written.count(ImportChange.Kind.NEW),
                        written.count(ImportChange.Kind.CHANGED));
        audit.record(user.actor(), Act.of("organization.import", "organization", id.toString(), summary));
        return written;
    }

    private Draft draft(String username, UUID id, String lock) {
        return jdbc.sql("select file_name, content from import_draft where id = ? and username = ?" + lock)
                .params(id, username)
                .query(Draft.class)
                .optional()
                .orElseThrow(() -> new NotVisibleException("取込みの下見がありません: " + id));
    }

    private record Draft(String fileName, byte[] content) {}

    /** 下見。預かったファイルを取り込むと起こること。 */
    public record Looked(UUID id, String fileName, ImportPreview preview) {}
}
