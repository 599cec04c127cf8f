package jp.michisuji.reorganization;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** 実施の巡り。0時に、また止まっていたあとにも、日の来た組織改正を実施する。節点がいくつあっても一度だけである。 */
@Component
public class ReorganizationRounds {

    private static final Logger log = LoggerFactory.getLogger(ReorganizationRounds.class);

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static final String FAILED = "実施の途中で誤りが起き、何も変えずに戻しました。運用の担当に知らせてください。";

    private final Reorganizations reorganizations;
    private final CarryingOut carrying;
    private final Hindrances hindrances;
    private final Clock clock;

    ReorganizationRounds(Reorganizations reorganizations, CarryingOut carrying, Hindrances hindrances, Clock clock) {
        this.reorganizations = reorganizations;
        this.carrying = carrying;
        this.hindrances = hindrances;
        this.clock = clock;
    }

    @Scheduled(cron = "0 0 0 * * *", zone = "Asia/Tokyo")
    void atMidnight() {
        runDue();
    }

    @Scheduled(fixedDelayString = "${michisuji.reorganization.poll:20s}")
    void catchUp() {
        runDue();
    }

    /** Carries out whatever is due. One that fails does not keep the others back, and is tried again. */
    public void runDue() {
        LocalDate today = LocalDate.now(clock);
        reorganizations.confirmed().stream()
                .filter(due -> !due.effectiveOn().isAfter(today))
                .filter(hindrances::worthTrying)
                .forEach(this::carryOut);
    }

    private void carryOut(Reorganization due) {
        try {
            carrying.carryOut(due.id());
        } catch (RuntimeException failed) {
            log.error("組織改正 {} を実施できませんでした。一時間のうちにもう一度試します", due.id(), failed);
            hindrances.note(due, FAILED, hindrances.met(due.id()));
        }
    }

    /** @return the next moment after {@code after}, until {@code until}, at which something is due */
    public Optional<Instant> nextAfter(Instant after, Instant until) {
        return reorganizations
                .nextDay(LocalDate.ofInstant(after, TOKYO))
                .map(day -> day.atStartOfDay(TOKYO).toInstant())
                .filter(moment -> !moment.isAfter(until));
    }
}
