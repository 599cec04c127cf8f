package jp.michisuji.hearing;

import java.time.Clock;
import java.time.LocalDate;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 約束を果たしたことの記録。 */
@Component
public class PromiseDesk {

    private final Hearings hearings;
    private final Promises promises;
    private final AuditLog audit;
    private final Clock clock;

    PromiseDesk(Hearings hearings, Promises promises, AuditLog audit, Clock clock) {
        this.hearings = hearings;
        this.promises = promises;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ConflictException 既に果たしている */
    @Transactional
    public void fulfil(long promiseId, String outcome, Actor actor) {
        Promise promise = promises.get(promiseId);
        Hearing hearing = hearings.locked(promise.hearingId());
        if (!promises.get(promiseId).open()) {
            throw new ConflictException("この約束は既に果たしたと記録されています");
        }
        promises.fulfil(promiseId, outcome, LocalDate.now(clock));
        String words = "約束を果たした（" + promise.body() + "。" + outcome + "）";
        audit.record(actor, HearingAct.of(hearing, "hearing.promise-done", words));
    }
}
