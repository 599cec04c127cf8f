package jp.michisuji.reorganization;

import java.time.LocalDate;
import jp.michisuji.access.Action;
import jp.michisuji.access.Permissions;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.reorganization.ChangeSet.Chosen;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.web.ConflictException;
import jp.michisuji.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 組織改正の案を作る窓口。行を加え、外し、継ぐ職を選び、予行する。 */
@Component
@Transactional
public class ReorganizationDesk {

    private final Reorganizations reorganizations;
    private final ReorganizationLines lines;
    private final Permissions permissions;
    private final AuditLog audit;

    ReorganizationDesk(
            Reorganizations reorganizations, ReorganizationLines lines, Permissions permissions, AuditLog audit) {
        this.reorganizations = reorganizations;
        this.lines = lines;
        this.permissions = permissions;
        this.audit = audit;
    }

    public long begin(String name, LocalDate day, String note, Actor actor) {
        permissions.demand(Action.ORGANIZATION_EDIT);
        long id = reorganizations.add(name, day, note, null);
        audit.record(actor, act("begin", id, "組織改正「" + name + "」の案を作った").changed("実施の日", "", JapaneseDate.format(day)));
        return id;
    }

    /** @throws ConflictException when somebody else changed it first */
    public void change(Reorganization seen, String name, LocalDate day, String note, Actor actor) {
        permissions.demand(Action.ORGANIZATION_EDIT);
        if (!reorganizations.change(seen, name, day, note)) {
            throw new ConflictException("他の職員が先にこの組織改正を変えました");
        }
        audit.record(
                actor,
                act("change", seen.id(), "組織改正「" + name + "」を改めた")
                        .changed("名称", seen.name(), name)
                        .changed("実施の日", JapaneseDate.format(seen.effectiveOn()), JapaneseDate.format(day)));
    }

    /** @throws org.springframework.dao.DuplicateKeyException when there is such a line already */
    public void add(long id, ReorganizationLine line, Actor actor) {
        editable(id);
        lines.add(id, line);
        audit.record(actor, act("line", id, words(line) + "の行を加えた").changed("行", "", words(line)));
    }

    public void remove(long id, long lineId, Actor actor) {
        editable(id);
        ReorganizationLine line = line(id, lineId);
        lines.remove(id, line);
        audit.record(actor, act("line", id, words(line) + "の行を外した").changed("行", words(line), ""));
    }

    /** Names another successor for all that the line gives away. */
    public void succeed(long id, long lineId, String successor, Actor actor) {
        editable(id);
        ReorganizationLine line = line(id, lineId);
        lines.succeed(lineId, successor);
        audit.record(
                actor,
                act("successor", id, "「" + line.code() + "」を継ぐ" + line.part().label() + "を決めた")
                        .changed("継ぐ" + line.part().label(), line.successorCode(), successor));
    }

    /** @param successor who takes over everything about that matter; null for the successor of the line */
    public void choose(long id, Chosen chosen, String successor, Actor actor) {
        editable(id);
        if (successor == null) {
            lines.unchoose(id, chosen);
        } else {
            lines.choose(id, chosen, successor);
        }
        audit.record(
                actor,
                act("choose", id, "「" + chosen.code() + "」の " + chosen.matter() + " を継ぐ職を選んだ")
                        .changed("継ぐ職", "", successor));
    }

    public void rehearsed(long id, Rehearsal rehearsal, Actor actor) {
        editable(id);
        reorganizations.rehearsed(id);
        audit.record(
                actor,
                act(
                        "rehearse",
                        id,
                        "予行した（移るもの %d 件、継ぐ先のないもの %d 件、差し支え %d 件）"
                                .formatted(
                                        rehearsal.moved().size(),
                                        rehearsal.blocked().size(),
                                        rehearsal.problems().size())));
    }

    /** The row is held until the end, so that nobody confirms what is being changed. */
    private void editable(long id) {
        permissions.demand(Action.ORGANIZATION_EDIT);
        reorganizations.lock();
        if (!reorganizations.get(id).editable()) {
            throw new ConflictException("この組織改正は、もう変えられません");
        }
        reorganizations.redraft(id);
    }

    private ReorganizationLine line(long id, long lineId) {
        return lines.of(id).lines().stream()
                .filter(line -> line.id() == lineId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static String words(ReorganizationLine line) {
        return line.part().label() + "「" + (line.name() == null ? line.code() : line.name()) + "」の"
                + line.kind().label();
    }

    static Act act(String what, long id, String summary) {
        return Act.of("reorganization." + what, Reorganization.SUBJECT, String.valueOf(id), summary);
    }
}
