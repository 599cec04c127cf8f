package jp.michisuji.testing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** もう一つの節点。こちらの取引が書き終えてから確定するまでの間に、あちらで別の取引を進める。 */
public class OtherNode {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public OtherNode(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** あちらの取引は、こちらを待って止まるか、終わるまで進む。こちらが確定したあと、終わりまで待つ。 */
    public void meanwhile(Runnable here, Runnable there) {
        CompletableFuture<Void> other = new CompletableFuture<>();
        transaction.executeWithoutResult(status -> {
            here.run();
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    start(there, other);
                }
            });
        });
        other.orTimeout(PATIENCE, TimeUnit.NANOSECONDS).join();
    }

    private void start(Runnable there, CompletableFuture<Void> other) {
        CompletableFuture.runAsync(there).whenComplete((done, failure) -> {
            if (failure == null) {
                other.complete(null);
            } else {
                other.completeExceptionally(failure);
            }
        });
        long until = System.nanoTime() + PATIENCE;
        while (!other.isDone() && !awaited()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("あちらの取引が、終わりもせず、こちらを待ちもしない");
            }
        }
    }

    /** こちらの取引を、ほかの取引が待っている。別の試験の待ち合いは数えない。 */
    private boolean awaited() {
        return jdbc.sql(
                        "select exists (select 1 from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid)))")
                .query(Boolean.class)
                .single();
    }
}
