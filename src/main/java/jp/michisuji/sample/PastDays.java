package jp.michisuji.sample;

import java.time.Instant;
import java.time.LocalDateTime;
import jp.michisuji.reminder.MailRounds;
import jp.michisuji.workflow.EngineClock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** 例示の過ぎた日。例示データを載せる間だけ時計を戻し、行為をその日に行われたものとする。 */
@Component
@Profile("demo")
class PastDays {

    private final DemoClock clock;
    private final EngineClock engine;
    private final MailRounds mails;

    PastDays(DemoClock clock, EngineClock engine, MailRounds mails) {
        this.clock = clock;
        this.engine = engine;
        this.mails = mails;
    }

    /** 終われば、時計は始めの時に戻る。 */
    void relive(Runnable past) {
        Instant now = clock.instant();
        engine.withoutExecutor(() -> mails.pausedDuring(() -> {
            try {
                past.run();
            } finally {
                stand(now);
            }
        }));
    }

    /** @param moment 決まっていなければ {@code null} で、時計を動かさない */
    void come(LocalDateTime moment) {
        if (moment != null) {
            stand(moment.atZone(clock.getZone()).toInstant());
        }
    }

    private void stand(Instant moment) {
        clock.set(moment);
        engine.offset(clock.offset());
    }
}
