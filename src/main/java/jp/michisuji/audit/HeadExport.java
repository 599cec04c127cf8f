package jp.michisuji.audit;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 鎖の先頭の書出し。前の日の終わりの先頭を、一日に一度、控えとファイルとメールに書き留める。
 *
 * <p>However many nodes there are, a day is written once and mailed once. After an outage the next head covers the days
 * that were missed. Nodes with disks of their own each keep a whole file; a shared one gets each line once.
 */
@Component
class HeadExport {

    /** Any fixed number not used for another lock of the product. */
    private static final long LOCK = 4_713_900_303L;

    private static final Logger log = LoggerFactory.getLogger(HeadExport.class);

    private final ChainHeads heads;
    private final HeadSettings settings;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HeadExport(
            ChainHeads heads, HeadSettings settings, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.heads = heads;
        this.settings = settings;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${michisuji.audit.head.every:10m}")
    @Transactional
    public void write() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().listOfRows();
        heads.keep(LocalDate.now(clock).minusDays(1)).ifPresent(this::tell);
        settings.file().ifPresent(this::file);
    }

    private void tell(ChainHead head) {
        settings.address()
                .ifPresent(to -> events.publishEvent(new AuditNotice(
                        to,
                        "audit-head " + head.day(),
                        "監査記録の鎖の先頭（" + head.day() + "）",
                        "監査記録の鎖の先頭です。消さずに保ってください。末尾が切り取られたときに、これと見比べて見つけます。\n\n  "
                                + head.line().replace("\t", "  "))));
    }

    /** A full disk must not keep the mail back; what is missing is written at the next turn. */
    private void file(HeadFile file) {
        try {
            file.append(heads.kept());
        } catch (IOException | IllegalArgumentException e) {
            log.error("鎖の先頭を {} に書けません", file.path(), e);
        }
    }
}
