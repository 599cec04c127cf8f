package jp.michisuji.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.document.NewDocument;
import jp.michisuji.meeting.paper.PaperPlaces;
import jp.michisuji.meeting.paper.RoadPapers;
import jp.michisuji.organization.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 審議の準備。審議を開き、議題を会議に載せ、資料を出し、確かめるまで。 */
@Component
@Transactional
public class Preparation {

    private final Deliberations deliberations;
    private final Sittings sittings;
    private final Agenda agenda;
    private final PaperPlaces places;
    private final RoadPapers papers;
    private final DeliberatedItems items;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Preparation(
            Deliberations deliberations,
            Sittings sittings,
            Agenda agenda,
            PaperPlaces places,
            RoadPapers papers,
            DeliberatedItems items,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deliberations = deliberations;
        this.sittings = sittings;
        this.agenda = agenda;
        this.places = places;
        this.papers = papers;
        this.items = items;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** 審議を開く。その会議体の次の開催に載せる見込みで始め、予定がなければ次回未定とする。 */
    public Deliberation open(long itemId, Stage stage) {
        Long next = sittings.next(stage.bodyCode(), null).map(Sitting::id).orElse(null);
        return deliberations.add(new Deliberation(
                null, itemId, stage, stage.bodyCode(), next, 0, null, null, null, LocalDate.now(clock), null, null));
    }

    /** 議題を会議に載せる。次回未定のままなら {@code sittingId} は {@code null}。 */
    public void register(long deliberationId, Long sittingId, String title, AgendaKind kind, Actor actor) {
        Deliberation it = deliberations.get(deliberationId);
        move(it, sittingId, "議題を登録した", actor);
        if (sittingId != null) {
            agenda.put(sittingId, title, kind, deliberationId, it.carried());
        }
        String where = sittings.find(sittingId).map(Sitting::title).orElse("次回未定");
        audit.record(actor, act(it, "agenda.register", "議題「" + title + "」を登録した（" + where + "）"));
    }

    /** 審議を別の開催へ移し、期限を付け直させる。 */
    void move(Deliberation it, Long sittingId, String why, Actor actor) {
        if (Objects.equals(it.sittingId(), sittingId)) {
            return;
        }
        transfer(it, sittingId);
        events.publishEvent(AgendaMoves.moved(
                it,
                items.item(it.itemId()).title(),
                sittings.find(it.sittingId()),
                sittings.find(sittingId),
                why,
                actor));
    }

    /** 審議を別の開催へ移す。期限は、移すものがすべて移ったあとで、呼んだ側がまとめて付け直させる。 */
    void transfer(Deliberation it, Long sittingId) {
        if (it.sittingId() != null && !sittings.get(it.sittingId()).state().over()) {
            agenda.remove(it.sittingId(), it.id());
        }
        deliberations.schedule(it.id(), sittingId);
        places.place(it.id(), sittingId);
    }

    /** 資料を出す。{@code file} がなければ題名と説明だけの資料とする。 */
    public void submit(long deliberationId, String title, String note, NewDocument file, Actor actor) {
        Deliberation it = deliberations.get(deliberationId);
        String seal = papers.submit(deliberationId, it.sittingId(), title, note, file, actor);
        audit.record(actor, act(it, "paper.submit", "資料「" + title + "」を提出した" + seal));
    }

    public void checked(long deliberationId, boolean ready, String comment, Actor actor) {
        Deliberation it = deliberations.get(deliberationId);
        String words = ready ? "資料を確認した" : "資料を所管課へ戻した（" + comment + "）";
        audit.record(actor, act(it, "paper.check", words));
    }

    private static Act act(Deliberation it, String action, String summary) {
        return Act.of(
                        action,
                        "deliberation",
                        String.valueOf(it.id()),
                        it.stage().label() + ": " + summary)
                .onItem(it.itemId());
    }
}
