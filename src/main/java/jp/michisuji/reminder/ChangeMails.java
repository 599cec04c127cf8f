package jp.michisuji.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Person;
import jp.michisuji.schedule.ChangeRegistered;
import jp.michisuji.schedule.DeadlineMove;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 期限の変更の知らせ。一つの変更で何件動いても、一人に一通、前と後を並べて知らせる。 */
@Component
class ChangeMails {

    private final Organization organization;
    private final ChangeText text;
    private final Outbox outbox;
    private final Clock clock;

    ChangeMails(Organization organization, ChangeText text, Outbox outbox, Clock clock) {
        this.organization = organization;
        this.text = text;
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void on(ChangeRegistered registered) {
        outbox.put(byPerson(registered.moves()).entrySet().stream()
                .filter(told ->
                        told.getKey().email() != null && !told.getKey().email().isBlank())
                .map(told -> text.letter(told.getKey(), registered, told.getValue()))
                .toList());
    }

    private Map<Person, List<DeadlineMove>> byPerson(List<DeadlineMove> moves) {
        Map<Person, List<DeadlineMove>> told = new LinkedHashMap<>();
        LocalDate today = LocalDate.now(clock);
        for (DeadlineMove move : moves) {
            organization.holdersOf(move.task().postCode(), today).forEach(person -> told.computeIfAbsent(
                            person, first -> new ArrayList<>())
                    .add(move));
        }
        return told;
    }
}
