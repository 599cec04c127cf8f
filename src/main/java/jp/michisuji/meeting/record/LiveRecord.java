package jp.michisuji.meeting.record;

import java.util.Optional;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.AgendaResult;
import jp.michisuji.meeting.AgendaResults;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.meeting.point.OpenPoint;
import jp.michisuji.meeting.point.OpenPoints;
import jp.michisuji.meeting.point.PointDesk;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 会議の記録を書く。欄ごとに、開いたときの値と今の値を比べ、他の職員の書いた文を黙って消さない。 */
@Component
@Transactional
public class LiveRecord {

    private static final String SUBJECT = "sitting-record";

    private final Sittings sittings;
    private final RecordRows rows;
    private final RecordChanges changes;
    private final AgendaResults results;
    private final OpenPoints points;
    private final PointDesk desk;
    private final AuditLog audit;

    LiveRecord(
            Sittings sittings,
            RecordRows rows,
            RecordChanges changes,
            AgendaResults results,
            OpenPoints points,
            PointDesk desk,
            AuditLog audit) {
        this.sittings = sittings;
        this.rows = rows;
        this.changes = changes;
        this.results = results;
        this.points = points;
        this.desk = desk;
        this.audit = audit;
    }

    /**
     * 一つの欄を書く。
     *
     * @param seen 開いたときの値
     * @throws ConflictException 会議が確定している
     */
    public Written write(long sittingId, FieldAddress at, String seen, String value, Actor actor) {
        hold(sittingId);
        Optional<RecordRow> row = rows.find(sittingId, at.kind(), at.row());
        if (row.isEmpty()) {
            return new Written(Written.Outcome.GONE, "", null);
        }
        String now = row.get().of(at.field());
        if (now.equals(value)) {
            return Written.saved(now);
        }
        if (!now.equals(seen)) {
            return new Written(Written.Outcome.CONFLICT, now, changes.lastOf(at).orElse(null));
        }
        put(sittingId, at, row.get(), value, actor);
        return Written.saved(value);
    }

    private void put(long sittingId, FieldAddress at, RecordRow row, String value, Actor actor) {
        String before = row.of(at.field());
        switch (at.kind()) {
            case AGENDA -> conclude(row.with(at.field(), value), actor);
            case POINT -> {
                note(sittingId, at, before, value, actor);
                OpenPoint point = points.get(at.row());
                rows.write(at, value);
                desk.follow(point, actor);
            }
            default -> {
                note(sittingId, at, before, value, actor);
                rows.write(at, value);
            }
        }
        changes.wrote(sittingId, at, before, value, actor);
    }

    private void conclude(RecordRow agendaItem, Actor actor) {
        String result = agendaItem.of(RecordField.RESULT);
        results.note(
                agendaItem.id(),
                result.isEmpty() ? null : AgendaResult.valueOf(result),
                agendaItem.of(RecordField.RESULT_NOTE),
                agendaItem.version(),
                actor);
    }

    /** 打つ途中の文を一筆ごとに監査に残すと、監査が埋もれる。人ごとに初めの一筆だけを残し、あとは記録の一筆に任せる。 */
    private void note(long sittingId, FieldAddress at, String before, String value, Actor actor) {
        String what = at.kind().label() + "の「" + at.field().label() + "」";
        if (!at.field().typed()) {
            audit.record(
                    actor,
                    act(sittingId, at.kind(), at.row(), "record.choose", what + "を決めた")
                            .changed(at.field().label(), before, value));
        } else if (!changes.wroteBefore(at, actor.personCode())) {
            audit.record(actor, act(sittingId, at.kind(), at.row(), "record.write", what + "を書き始めた"));
        }
    }

    /** 空の行を加える。 */
    public RecordRow add(long sittingId, RecordKind kind, Long agendaItemId, RecordRows.Area area, Actor actor) {
        hold(sittingId);
        if (agendaItemId != null) {
            rows.find(sittingId, RecordKind.AGENDA, agendaItemId)
                    .orElseThrow(() -> new ConflictException("この議題は、他の職員が次第から外しました"));
        }
        long id = rows.add(sittingId, kind, agendaItemId, area);
        changes.added(sittingId, kind, id, actor);
        audit.record(actor, act(sittingId, kind, id, "record.add", kind.label() + "の行を加えた"));
        return rows.find(sittingId, kind, id).orElseThrow();
    }

    /**
     * 行を消す。
     *
     * @param seen 消す前に見せた行の版
     * @throws ConflictException 他の職員が先に書き足したか消した、または検討の仕事が出ている
     */
    public void remove(long sittingId, RecordKind kind, long id, int seen, Actor actor) {
        hold(sittingId);
        RecordRow row = rows.find(sittingId, kind, id)
                .filter(found -> kind.added())
                .orElseThrow(() -> new ConflictException("この行は、他の職員が先に消しました"));
        if (row.version() != seen) {
            throw new ConflictException("他の職員がこの行を書き直しました。もう一度確かめてください");
        }
        if (row.tasked()) {
            throw new ConflictException("検討の仕事が出ています。取り下げてから消してください");
        }
        rows.remove(kind, id);
        changes.removed(sittingId, row, actor);
        audit.record(
                actor,
                act(sittingId, kind, id, "record.remove", kind.label() + "の行を消した")
                        .changed("文", row.words(), null));
    }

    /** 会議の行を取引の終わりまで押さえる。同じ会議の記録は一筆ずつ順に書かれ、書く間に確定することもない。 */
    private void hold(long sittingId) {
        if (!sittings.lock(sittingId).state().open()) {
            throw new ConflictException("確定した会議、中止した会議の記録は変えられません");
        }
    }

    private static Act act(long sittingId, RecordKind kind, long row, String action, String summary) {
        return kind == RecordKind.POINT
                ? Act.of(action, OpenPoint.SUBJECT, String.valueOf(row), summary)
                : Act.of(action, SUBJECT, String.valueOf(sittingId), summary);
    }
}
