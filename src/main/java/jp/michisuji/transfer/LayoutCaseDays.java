package jp.michisuji.transfer;

import java.util.List;
import jp.michisuji.schedule.AnchorMoved;
import jp.michisuji.schedule.AnchorMoved.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** まとめた移転の日。加わっている業務の移管日が延びると、まとめた移転の期限も数え直す。 */
@Component
class LayoutCaseDays {

    private final LayoutCases cases;
    private final ApplicationEventPublisher events;

    LayoutCaseDays(LayoutCases cases, ApplicationEventPublisher events) {
        this.cases = cases;
        this.events = events;
    }

    @EventListener
    void on(AnchorMoved moved) {
        List<Subject> affected = moved.subjects().stream()
                .filter(subject -> Transfer.SUBJECT.equals(subject.type()))
                .flatMap(subject -> cases.ofTransfer(Long.parseLong(subject.id())).stream())
                .filter(LayoutCase::open)
                .map(found -> Subject.of(LayoutCase.SUBJECT, found.id()))
                .distinct()
                .toList();
        if (!affected.isEmpty()) {
            events.publishEvent(new AnchorMoved(affected, moved.cause()));
        }
    }
}
