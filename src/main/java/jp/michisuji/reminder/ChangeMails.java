package jp.michisuji.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Roster;
import jp.michisuji.organization.StandIns;
import jp.michisuji.schedule.ChangeRegistered;
import jp.michisuji.schedule.DeadlineMove;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 期限の変更の知らせ。一つの変更で何件動いても、一人に一通、前と後を並べて知らせる。 */
@Component
class ChangeMails {

    private final StandIns standIns;
    private final ChangeText text;
    private final Outbox outbox;
    private final Clock clock;

    ChangeMails(StandIns standIns, ChangeText text, Outbox outbox, Clock clock) {
        this.standIns = standIns;
        this.text = text;
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void on(ChangeRegistered registered) {
        if (!registered.moves().isEmpty()) {
            outbox.put(byPerson(registered.moves()).entrySet().stream()
                    .map(told -> text.letter(told.getKey(), registered, told.getValue()))
                    .toList());
        }
    }

    private Map<Person, List<DeadlineMove>> byPerson(List<DeadlineMove> moves) {
        Map<Person, List<DeadlineMove>> told = new LinkedHashMap<>();
        Roster roster = standIns.on(LocalDate.now(clock));
        for (DeadlineMove move : moves) {
            roster.receivers(move.task().postCode())
                    .forEach(receiver -> told.computeIfAbsent(receiver.person(), first -> new ArrayList<>())
                            .add(move));
        }
        return told;
    }
}
