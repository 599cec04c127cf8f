package jp.michisuji.access;

import java.util.UUID;
import jp.michisuji.access.ImportDrafts.Draft;
import jp.michisuji.access.appointment.AppointmentAftermath;
import jp.michisuji.access.appointment.OwnAppointments;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.ImportChange;
import jp.michisuji.organization.ImportOutdatedException;
import jp.michisuji.organization.ImportPreview;
import jp.michisuji.organization.ImportProblem;
import jp.michisuji.organization.OrganizationImport;
import jp.michisuji.organization.appointment.HandoverForecast;
import jp.michisuji.organization.appointment.PostHandovers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 取込みの受付。送られたファイルを下見の間だけ預かり、確かめた人の手で取り込む。 */
@Component
@Transactional
public class ImportDesk {

    private final ImportDrafts drafts;
    private final OrganizationImport imports;
    private final PostHandovers handovers;
    private final AppointmentAftermath aftermath;
    private final OwnAppointments own;
    private final Permissions permissions;
    private final CurrentUser user;
    private final OwnGain gain;
    private final AuditLog audit;

    ImportDesk(
            ImportDrafts drafts,
            OrganizationImport imports,
            PostHandovers handovers,
            AppointmentAftermath aftermath,
            OwnAppointments own,
            Permissions permissions,
            CurrentUser user,
            OwnGain gain,
            AuditLog audit) {
        this.drafts = drafts;
        this.imports = imports;
        this.handovers = handovers;
        this.aftermath = aftermath;
        this.own = own;
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
    public Looked look(String username, UUID id, boolean closing) {
        permissions.demand(Action.ORGANIZATION_EDIT);
        Draft draft = drafts.get(username, id);
        ImportPreview preview = imports.preview(draft.fileName(), draft.content(), closing);
        if (own.isOnesOwn(preview.appointments())) {
            preview = preview.with(new ImportProblem("発令", 0, "職員コード", OwnAppointments.REFUSED));
        }
        HandoverForecast forecast =
                preview.problems().isEmpty() ? handovers.of(preview.appointments()) : HandoverForecast.nothing();
        return new Looked(id, draft.fileName(), closing, preview, forecast);
    }

    /**
     * Writes the kept file.
     *
     * @param closing whether the 本務 that a new one takes the place of end the day before it
     * @param seen fingerprint of what was looked at
     * @throws ImportOutdatedException when it would no longer do what was looked at
     */
    public ImportPreview confirm(String username, UUID id, boolean closing, String seen) {
        permissions.demand(Action.ORGANIZATION_EDIT);
        imports.hold();
        Looked looked = look(username, id, closing);
        if (!looked.fingerprint().equals(seen)) {
            throw new ImportOutdatedException();
        }
        Draft draft = drafts.take(username, id);
        ImportPreview written = gain.demandNoneBy(() -> imports.save(
                draft.fileName(), draft.content(), closing, looked.preview().fingerprint()));
        aftermath.of(written.appointments());
        String summary = "「%s」から組織を取り込んだ（新規 %d 件、変更 %d 件）"
                .formatted(
                        draft.fileName(),
                        written.count(ImportChange.Kind.NEW),
                        written.count(ImportChange.Kind.CHANGED));
        audit.record(user.actor(), Act.of("organization.import", "organization", id.toString(), summary));
        return written;
    }

    /** 下見。預かったファイルを取り込むと起こること。 */
    public record Looked(UUID id, String fileName, boolean closing, ImportPreview preview, HandoverForecast forecast) {

        public boolean isAcceptable() {
            return preview.isAcceptable();
        }

        /** Same for the same rows and the same people at the posts. */
        public String fingerprint() {
            return preview.fingerprint() + forecast.fingerprint();
        }
    }
}
