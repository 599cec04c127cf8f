package jp.michisuji.access;

import java.util.UUID;
import jp.michisuji.access.ImportDrafts.Draft;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.ImportChange;
import jp.michisuji.organization.ImportPreview;
import jp.michisuji.organization.OrganizationImport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 取込みの受付。送られたファイルを下見の間だけ預かり、確かめた人の手で取り込む。 */
@Component
@Transactional
public class ImportDesk {

    private final ImportDrafts drafts;
    private final OrganizationImport imports;
    private final Permissions permissions;
    private final CurrentUser user;
    private final OwnGain gain;
    private final AuditLog audit;

    ImportDesk(
            ImportDrafts drafts,
            OrganizationImport imports,
            Permissions permissions,
            CurrentUser user,
            OwnGain gain,
            AuditLog audit) {
        this.drafts = drafts;
        this.imports = imports;
        this.permissions = permissions;
        this.user = user;
        this.gain = gain;
        this.audit = audit;
    }

    /**
     * Keeps a file whose content can be read.
     *
     * @throws jp.michisuji.shared.UnreadableFileException when it cannot
     */
    public UUID keep(String username, String fileName, byte[] content) {
        permissions.demand(Action.ORGANIZATION_EDIT);
        imports.preview(fileName, content);
        return drafts.keep(username, fileName, content);
    }

    @Transactional(readOnly = true)
    public Looked look(String username, UUID id) {
        permissions.demand(Action.ORGANIZATION_EDIT);
        Draft draft = drafts.get(username, id);
        return new Looked(id, draft.fileName(), imports.preview(draft.fileName(), draft.content()));
    }

    /**
     * Writes the kept file.
     *
     * @throws jp.michisuji.organization.ImportOutdatedException when it would no longer do what was looked at
     */
    public ImportPreview confirm(String username, UUID id, String fingerprint) {
        permissions.demand(Action.ORGANIZATION_EDIT);
        Draft draft = drafts.take(username, id);
        ImportPreview written = gain.demandNoneBy(() -> imports.save(draft.fileName(), draft.content(), fingerprint));
        String summary = "「%s」から組織を取り込んだ（新規 %d 件、変更 %d 件）"
                .formatted(
                        draft.fileName(),
                        written.count(ImportChange.Kind.NEW),
                        written.count(ImportChange.Kind.CHANGED));
        audit.record(user.actor(), Act.of("organization.import", "organization", id.toString(), summary));
        return written;
    }

    /** 下見。預かったファイルを取り込むと起こること。 */
    public record Looked(UUID id, String fileName, ImportPreview preview) {}
}
