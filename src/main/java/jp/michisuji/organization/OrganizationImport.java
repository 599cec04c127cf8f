package jp.michisuji.organization;

import jp.michisuji.shared.SheetReader;
import jp.michisuji.shared.UnreadableFileException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 組織の取込み。CSV か XLSX の組織・職・職員・発令・代理を、下見をしてから、すべてか無かで取り込む。 */
@Component
public class OrganizationImport {

    private final Organization organization;
    private final OrganizationRegistry registry;
    private final SuccessionRegistry successions;

    OrganizationImport(Organization organization, OrganizationRegistry registry, SuccessionRegistry successions) {
        this.organization = organization;
        this.registry = registry;
        this.successions = successions;
    }

    /**
     * What would happen, without doing it.
     *
     * @throws UnreadableFileException when the content is no CSV or XLSX that can be read
     */
    @Transactional(readOnly = true)
    public ImportPreview preview(String fileName, byte[] content) {
        return preview(fileName, content, false);
    }

    /**
     * What would happen, without doing it.
     *
     * @param closing whether the 本務 that a new one takes the place of end the day before it
     * @throws UnreadableFileException when the content is no CSV or XLSX that can be read
     */
    @Transactional(readOnly = true)
    public ImportPreview preview(String fileName, byte[] content, boolean closing) {
        return importers(fileName, content, closing).preview();
    }

    /** Until the transaction ends nobody else writes an appointment or a deputy. */
    @Transactional
    public void hold() {
        registry.appointments().lock();
        successions.lock();
    }

    /**
     * Writes everything, provided the outcome is still the one that was looked at.
     *
     * @param fingerprint of the preview that was confirmed
     * @return what was written
     * @throws ImportOutdatedException when the organization changed in the meantime, or there are problems
     */
    @Transactional
    public ImportPreview save(String fileName, byte[] content, boolean closing, String fingerprint) {
        hold();
        OrganizationImporters importers = importers(fileName, content, closing);
        ImportPreview preview = importers.preview();
        if (!preview.isAcceptable() || !preview.fingerprint().equals(fingerprint)) {
            throw new ImportOutdatedException();
        }
        importers.writeTo(registry);
        return preview;
    }

    private OrganizationImporters importers(String fileName, byte[] content, boolean closing) {
        return new OrganizationImporters(organization, successions, SheetReader.read(fileName, content), closing);
    }
}
