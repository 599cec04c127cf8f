package jp.michisuji.sample;

import jakarta.annotation.PreDestroy;
import java.time.Instant;
import java.util.Optional;
import jp.michisuji.workflow.EngineClock;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * 例示の時を進める。エンジンの時計を同じだけ動かし、途中に来る自動処理を期日の順に走らせる。
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

    DemoTime(DemoClock clock, EngineClock engine) {
        this.clock = clock;
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
        engine.withoutExecutor(() -> step(target));
        clock.save();
    }

    private void step(Instant target) {
        Optional<Instant> due = engine.nextDue(target);
        for (int steps = 0; due.isPresent() && steps < MOST_STEPS; steps++) {
            stand(due.get().isAfter(clock.instant()) ? due.get() : clock.instant());
            engine.runDue(clock.instant());
            due = engine.nextDue(target);
        }
        stand(target);
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
