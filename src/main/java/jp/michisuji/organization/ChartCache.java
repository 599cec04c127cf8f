package jp.michisuji.organization;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * 組織図の控え。読むたびに全部を引かないための節点ごとの写し。
 *
 * <p>Another node's change is seen through the version row, asked for at most once per interval. A transaction that
 * has itself written reads the tables directly until it ends, so it sees its own rows and leaves none behind when
 * rolled back. A copy is of one day: at midnight the planned changes of the new day appear on every node by its clock.
 */
@Component
class ChartCache {

    private static final Object WRITTEN = ChartCache.class.getName() + ".written";

    private final JdbcClient jdbc;
    private final ChartReader reader;
    private final Clock clock;
    private final long recheckNanos;
    private volatile Copy copy;

    ChartCache(
            JdbcClient jdbc,
            ChartReader reader,
            Clock clock,
            @Value("${michisuji.organization.recheck:2s}") Duration recheck) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.clock = clock;
        this.recheckNanos = recheck.toNanos();
    }

    OrganizationChart chart() {
        if (TransactionSynchronizationManager.hasResource(WRITTEN)) {
            return reader.on(LocalDate.now(clock));
        }
        Copy known = copy;
        LocalDate today = LocalDate.now(clock);
        boolean ofToday = known != null && known.day.equals(today);
        if (ofToday && System.nanoTime() - known.checkedAt < recheckNanos) {
            return known.chart;
        }
        long version = version();
        OrganizationChart chart = ofToday && known.version == version ? known.chart : reader.on(today);
        copy = new Copy(version, today, chart, System.nanoTime());
        return chart;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** To be called by whoever writes units or posts, inside the writing transaction. */
    void written() {
        jdbc.sql("update organization_version set version = version + 1").update();
        copy = null;
        if (TransactionSynchronizationManager.isSynchronizationActive()
                && !TransactionSynchronizationManager.hasResource(WRITTEN)) {
            TransactionSynchronizationManager.bindResource(WRITTEN, true);
            TransactionSynchronizationManager.registerSynchronization(new ForgetAtTheEnd());
        }
    }

    private long version() {
        return jdbc.sql("select version from organization_version")
                .query(Long.class)
                .single();
    }

    private record Copy(long version, LocalDate day, OrganizationChart chart, long checkedAt) {}

    private final class ForgetAtTheEnd implements TransactionSynchronization {
        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(WRITTEN);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(WRITTEN, true);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(WRITTEN);
            copy = null;
        }
    }
}
