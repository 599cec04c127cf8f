package jp.michisuji.meeting;

import java.time.Clock;
import java.time.LocalDate;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 議題の扱いの記録。会議のその場で、議題がどうなったかを書く。
 *
 * <p>道筋にある議題では書きかけであり、審議結果を記録する仕事が済んで初めて決まる。
 */
@Component
@Transactional
public class AgendaResults {

    private final Agenda agenda;
    private final Sittings sittings;
    private final Verdicts verdicts;
    private final AgendaCarryOver carryOver;
    private final AuditLog audit;
    private final Clock clock;

    AgendaResults(
            Agenda agenda,
            Sittings sittings,
            Verdicts verdicts,
            AgendaCarryOver carryOver,
            AuditLog audit,
            Clock clock) {
        this.agenda = agenda;
        this.sittings = sittings;
        this.verdicts = verdicts;
        this.carryOver = carryOver;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * 扱いを書く。最初の扱いが書かれた会議は、開かれたことになる。
     *
     * @param result 扱い。まだ決めないなら {@code null}
     * @param note 理由や補足。なければ {@code null}
     * @param version 書く人が見ていた議題の版
     * @return 書いたあとの議題。版は一つ上がっている
     * @throws ConflictException 他の職員が先に書いた、開催日がまだ来ない、会議が確定または中止した、審議結果が既に記録された
     */
    public AgendaItem note(long agendaItemId, AgendaResult result, String note, int version, Actor actor) {
        AgendaItem before = agenda.get(agendaItemId);
        Sitting sitting = sittings.lock(before.sittingId());
        demandOpen(before, sitting);
        if (result != null && !sitting.mayOpenOn(LocalDate.now(clock))) {
            throw new ConflictException("開催日は" + sitting.dateInWords() + "です。議題の扱いは、その日から書けます");
        }
        AgendaItem after = agenda.note(agendaItemId, result, filled(note), version)
                .orElseThrow(() -> new ConflictException("他の職員が先にこの議題を変えました"));
        if (result != null && sitting.state().toCome()) {
            begin(sitting, actor);
        }
        if (sitting.state() == Sitting.State.MINUTED && after.deliberationId() == null) {
            carryOver.adjust(after, sitting);
        }
        audit.record(actor, act(before, after));
        return after;
    }

    private void begin(Sitting sitting, Actor actor) {
        sittings.held(sitting.id());
        Act opened = Act.of(
                "sitting.held", "sitting", String.valueOf(sitting.id()), sitting.title() + "の初めの扱いが書かれ、開会したことになった");
        audit.record(actor, opened.changed("状態", sitting.state().label(), Sitting.State.HELD.label()));
    }

    private void demandOpen(AgendaItem item, Sitting sitting) {
        if (!sitting.state().open()) {
            throw new ConflictException("この会議は" + sitting.state().label() + "なので、議題の扱いを変えられません");
        }
        if (item.deliberationId() != null && verdicts.given(item.deliberationId(), sitting.id())) {
            throw new ConflictException("この議題の審議結果は、既に記録されています");
        }
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Act act(AgendaItem before, AgendaItem after) {
        return Act.of(
                        "agenda.result",
                        "sitting",
                        String.valueOf(before.sittingId()),
                        "議題「" + before.title() + "」の扱いを書いた")
                .changed("扱い", label(before), label(after))
                .changed("補足", before.resultNote(), after.resultNote());
    }

    private static String label(AgendaItem item) {
        return item.result() == null ? null : item.result().label();
    }
}
