package jp.michisuji.meeting.sitting;

import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.meeting.Agenda;
import jp.michisuji.meeting.AgendaItem;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 次第の編集。手で議題を加え、直し、外し、並べ替える。同じ会議の次第は一人ずつ変える。 */
@Component
@Transactional
public class AgendaEditing {

    /** 一回の会議に並べられる議題の数。 */
    public static final int MOST = 300;

    private final Agenda agenda;
    private final AgendaRows rows;
    private final Sittings sittings;
    private final AuditLog audit;

    AgendaEditing(Agenda agenda, AgendaRows rows, Sittings sittings, AuditLog audit) {
        this.agenda = agenda;
        this.rows = rows;
        this.sittings = sittings;
        this.audit = audit;
    }

    /**
     * 末尾に加える。
     *
     * @return 議題の識別子
     * @throws ConflictException 会議が確定または中止した。議題が既に {@value #MOST} 件ある
     */
    public long add(long sittingId, AgendaDraft draft, Actor actor) {
        Sitting sitting = open(sittingId);
        if (rows.count(sittingId) >= MOST) {
            throw new ConflictException("議題は一回の会議に" + MOST + "件までです");
        }
        long id = rows.add(sittingId, draft);
        audit.record(actor, act(sitting, "agenda.add", "議題「" + draft.title() + "」を加えた"));
        return id;
    }

    /** @throws ConflictException 会議が確定または中止した。他の職員が先に変えた */
    public void revise(long id, AgendaDraft draft, int version, Actor actor) {
        AgendaDraft before = AgendaDraft.of(agenda.get(id));
        Sitting sitting = open(agenda.get(id).sittingId());
        demand(rows.revise(id, draft, version));
        Act act = act(sitting, "agenda.revise", "議題「" + before.title() + "」を直した")
                .changed("議題", before.title(), draft.title())
                .changed("種別", before.kind().label(), draft.kind().label())
                .changed("所要時間（分）", before.minutes(), draft.minutes())
                .changed("説明する職", before.presenterPost(), draft.presenterPost());
        audit.record(actor, act);
    }

    /** @throws ConflictException 外せない議題である。会議が確定または中止した。他の職員が先に変えた */
    public void remove(long id, int version, Actor actor) {
        AgendaItem item = agenda.get(id);
        Sitting sitting = open(item.sittingId());
        String kept = keptBecause(item);
        if (kept != null) {
            throw new ConflictException(kept);
        }
        try {
            demand(rows.remove(id, version));
        } catch (DataIntegrityViolationException used) {
            throw new ConflictException("記録の付いた議題は外せません");
        }
        audit.record(actor, act(sitting, "agenda.remove", "議題「" + item.title() + "」を外した"));
    }

    /** 外せないわけ。外せるなら {@code null}。 */
    public static String keptBecause(AgendaItem item) {
        if (item.deliberationId() != null) {
            return "道筋にある議題は、ここでは外せません。議題の登録で会議を変えるか、案件を取り下げてください。";
        }
        if (item.carriedFrom() != null) {
            return "前の会議から継続した議題は外せません。扱わないなら「取下げ」と書いてください。";
        }
        return item.result() == null ? null : "扱いを書いた議題は外せません。";
    }

    /**
     * 一つ前か、一つ後へ動かす。端なら何もしない。
     *
     * @throws ConflictException 会議が確定または中止した。他の職員が先に動かした
     */
    public void move(long id, boolean up, int version, Actor actor) {
        Sitting sitting = open(agenda.get(id).sittingId());
        AgendaItem item = agenda.get(id);
        demand(item.version() == version);
        rows.neighbour(item, up).ifPresent(other -> {
            rows.swap(item, other);
            Act act = act(
                    sitting,
                    "agenda.move",
                    "議題「" + item.title() + "」を「" + other.title() + "」の" + (up ? "前" : "後") + "へ動かした");
            audit.record(actor, act);
        });
    }

    private Sitting open(long sittingId) {
        Sitting sitting = sittings.lock(sittingId);
        if (!sitting.state().open()) {
            throw new ConflictException("この会議は" + sitting.state().label() + "なので、次第を変えられません");
        }
        return sitting;
    }

    private static void demand(boolean fresh) {
        if (!fresh) {
            throw new ConflictException("他の職員が先にこの議題を変えました");
        }
    }

    private static Act act(Sitting sitting, String action, String summary) {
        return Act.of(action, "sitting", String.valueOf(sitting.id()), sitting.title() + "の" + summary);
    }
}
