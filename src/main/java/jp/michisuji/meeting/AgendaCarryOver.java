package jp.michisuji.meeting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 議題の送り。手で加えた議題のうち継続審議になったものを、同じ会議体の次の会議へ送る。なければ予定されるまで待つ。 */
@Component
@Transactional
public class AgendaCarryOver {

    static final String OUT_OF_TIME = "会議の時間内に終わらなかった";

    /** 連絡とその他は、終わらなくても次へ送らない。扱いを書くまで確定できないだけである。 */
    private static final Set<AgendaKind> SENT_ON = EnumSet.of(AgendaKind.DELIBERATION, AgendaKind.REPORT);

    private final Agenda agenda;
    private final Sittings sittings;
    private final AuditLog audit;

    AgendaCarryOver(Agenda agenda, Sittings sittings, AuditLog audit) {
        this.agenda = agenda;
        this.sittings = sittings;
        this.audit = audit;
    }

    /** 会議を閉じるとき、次へ送ることになる議題。 */
    @Transactional(readOnly = true)
    public List<AgendaItem> unfinished(long sittingId) {
        return agenda.of(sittingId).stream()
                .filter(item -> item.deliberationId() == null)
                .filter(item -> item.result() == AgendaResult.CONTINUED
                        || item.result() == null && SENT_ON.contains(item.kind()))
                .toList();
    }

    /** 会議を閉じる。終わらなかった議題を継続審議とし、次へ送る。 */
    public void close(Sitting sitting) {
        unfinished(sitting.id()).stream()
                .filter(item -> item.result() == null)
                .forEach(item -> agenda.note(item.id(), AgendaResult.CONTINUED, OUT_OF_TIME, item.version()));
        carry(sitting.bodyCode());
    }

    /** 待っている議題を、次の会議へ送る。 */
    void carry(String bodyCode) {
        List<AgendaItem> waiting = agenda.waiting(bodyCode);
        if (!waiting.isEmpty()) {
            sittings.next(bodyCode, null).ifPresent(next -> waiting.forEach(item -> send(item, next)));
        }
    }

    private void send(AgendaItem item, Sitting next) {
        agenda.carry(item, next.id());
        Act act = Act.of(
                "agenda.carry",
                "sitting",
                String.valueOf(next.id()),
                "議題「" + item.title() + "」を、" + sittings.get(item.sittingId()).title() + "から受け継いだ");
        audit.record(Actor.system(), act);
    }

    /**
     * 閉じたあとで扱いが変わったとき、送りを合わせる。
     *
     * @throws ConflictException 送った先の会議が既に扱いを決めた
     */
    void adjust(AgendaItem item, Sitting sitting) {
        if (item.result() == AgendaResult.CONTINUED) {
            carry(sitting.bodyCode());
            return;
        }
        agenda.withdrawCarried(item.id());
        if (agenda.carriedTo(item.id()).isPresent()) {
            throw new ConflictException("この議題は次の会議で既に扱われています。継続審議のままにしてください");
        }
    }
}
