package jp.michisuji.sample;

import jakarta.annotation.PreDestroy;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import jp.michisuji.reminder.MailRounds;
import jp.michisuji.reorganization.ReorganizationRounds;
import jp.michisuji.workflow.EngineClock;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * 例示の時を進める。エンジンの時計を同じだけ動かし、途中に来る自動処理とメールを期日の順に起こす。
 *
 * <p>跳ぶ間は自動処理の取り合いを止める。目的の時刻へ一度に跳ぶと、途中の期日のものがすべて目的の時刻で走るからである。
 */
@Component
@Profile("demo")
public class DemoTime implements SmartInitializingSingleton {

    /** 失敗し続ける自動処理があっても止まるための上限。 */
    private static final int MOST_STEPS = 10_000;

    private final DemoClock clock;
    private final EngineClock engine;
    private final MailRounds mails;
    private final ReorganizationRounds reorganizations;

    DemoTime(DemoClock clock, EngineClock engine, MailRounds mails, ReorganizationRounds reorganizations) {
        this.clock = clock;
        this.mails = mails;
        this.reorganizations = reorganizations;
        this.engine = engine;
    }

    @Override
    public void afterSingletonsInstantiated() {
        engine.offset(clock.offset());
    }

    public synchronized void moveTo(Instant target) {
        if (!target.isAfter(clock.instant())) {
            throw new IllegalArgumentException("過去へは戻れません");
        }
        engine.withoutExecutor(() -> mails.pausedDuring(() -> step(target)));
        clock.save();
    }

    /** もう出てよいメールを先に出す。次に起きることを待つと、閉庁日に出ることがある。 */
    private void step(Instant target) {
        mails.sendAll();
        Optional<Instant> due = next(target);
        for (int steps = 0; due.isPresent() && steps < MOST_STEPS; steps++) {
            stand(due.get().isAfter(clock.instant()) ? due.get() : clock.instant());
            reorganizations.runDue();
            engine.runDue(clock.instant());
            mails.sendAll();
            due = next(target);
        }
        stand(target);
    }

    /** 次に起きること。自動処理か、メールの出る時刻か、組織改正の日の0時。 */
    private Optional<Instant> next(Instant target) {
        Instant now = clock.instant();
        return Stream.of(engine.nextDue(target), mails.nextAfter(now, target), reorganizations.nextAfter(now, target))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private void stand(Instant now) {
        clock.set(now);
        engine.offset(clock.offset());
    }

    @Scheduled(fixedDelay = 60_000)
    @PreDestroy
    void remember() {
        clock.save();
    }
}
