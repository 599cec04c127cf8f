package jp.michisuji.transfer.sheet;

import java.util.List;
import java.util.UUID;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.ImportDrafts;
import jp.michisuji.access.ImportDrafts.Draft;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.ImportOutdatedException;
import jp.michisuji.transfer.DutyRegister;
import jp.michisuji.transfer.DutySection;
import jp.michisuji.transfer.DutySections;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 業務の取込み。ファイルを預かり、下見をし、確かめた人の手で、すべてか無かで取り込む。 */
@Component
@Transactional
public class DutyImport {

    private static final int STEP = 10;

    private final ImportDrafts drafts;
    private final DutyComparison comparison;
    private final DutySections sections;
    private final DutyRegister register;
    private final CurrentUser user;
    private final AuditLog audit;

    DutyImport(
            ImportDrafts drafts,
            DutyComparison comparison,
            DutySections sections,
            DutyRegister register,
            CurrentUser user,
            AuditLog audit) {
        this.drafts = drafts;
        this.comparison = comparison;
        this.sections = sections;
        this.register = register;
        this.user = user;
        this.audit = audit;
    }

    /** @throws jp.michisuji.shared.UnreadableFileException 読めないファイル */
    public UUID keep(String username, String fileName, byte[] content) {
        comparison.read(new Draft(fileName, content));
        return drafts.keep(username, fileName, content);
    }

    @Transactional(readOnly = true)
    public Looked look(String username, UUID id) {
        Draft draft = drafts.get(username, id);
        DutyFile file = comparison.read(draft);
        DutyPreview preview = file.asks() ? null : comparison.preview(file);
        return new Looked(id, draft.fileName(), file.askedColumns(), file.askedSections(), preview);
    }

    /** @throws ImportOutdatedException 見せたものと違うことが起こる、または取り込めない */
    public DutyPreview confirm(String username, UUID id, String fingerprint) {
        Draft draft = drafts.take(username, id);
        DutyFile file = comparison.read(draft);
        DutyPreview preview = comparison.preview(file);
        if (file.asks() || !preview.acceptable() || !preview.fingerprint().equals(fingerprint)) {
            throw new ImportOutdatedException();
        }
        write(preview, user.actor());
        audit.record(user.actor(), Act.of("duty.import", "duty-import", id.toString(), summary(draft, preview)));
        return preview;
    }

    private void write(DutyPreview preview, Actor actor) {
        int last = sections.all().size();
        preview.added()
                .forEach((name, staying) ->
                        sections.put(new DutySection(name, staying, List.of()), (last + 1) * STEP, "取込み"));
        register.hold(preview.changes().stream()
                .filter(change -> change.kind() == DutyChange.Kind.CHANGED)
                .map(change -> change.before().id())
                .toList());
        preview.changes().forEach(change -> {
            switch (change.kind()) {
                case NEW -> register.add(change.after(), actor);
                case CHANGED -> register.change(change.before(), change.after(), actor);
                case REMOVED -> register.remove(change.before(), actor);
                case UNCHANGED -> {}
            }
        });
    }

    private static String summary(Draft draft, DutyPreview preview) {
        return "「%s」から業務を取り込んだ（新規 %d 件、変更 %d 件、外れる %d 件）"
                .formatted(
                        draft.fileName(),
                        preview.count(DutyChange.Kind.NEW),
                        preview.count(DutyChange.Kind.CHANGED),
                        preview.count(DutyChange.Kind.REMOVED));
    }
}
