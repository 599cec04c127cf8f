package jp.michisuji.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** 二つの節点の書き手と封をする係。四つの流れが書く間、二つの係が封をする。 */
class SealersDatabaseTest {

    private static final int WRITERS = 4;
    private static final int EACH = 100;

    @RegisterExtension
    static final TestDatabase db = TestDatabase.committing();

    private final Chain chain = new Chain(db);
    private final AtomicInteger writing = new AtomicInteger(WRITERS);

    @Test
    void 二つの節点が同時に書いて封をしても_抜けも重なりもなく_鎖は正しい() throws Exception {
        List<Callable<Void>> work = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            work.add(this::write);
        }
        work.add(() -> seal(chain.sealer(7)));
        work.add(() -> seal(chain.sealer(11)));
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        chain.sealer(500).sealAll();

        assertThat(chain.verify(List.of())).isEqualTo(ChainVerdict.sound(WRITERS * EACH));
        assertThat(db.jdbc()
                        .sql("select count(distinct entry_id) from audit_seal")
                        .query(Integer.class)
                        .single())
                .isEqualTo(WRITERS * EACH);
        assertThat(new UnsealedTail(db.jdbc(), Chain.CLOCK).now()).isEqualTo(new UnsealedTail.Waiting(0, null));
    }

    /** 三つに一つは取り消す。取り消した行の番号は飛んだままになる。 */
    private Void write() {
        AuditLog log = new AuditLog(db.jdbc(), Chain.CLOCK, new AuditEntryMapper(Chain.CLOCK));
        for (int number = 0; number < EACH; number++) {
            log.record(Actor.system(), Act.of("test", "item", "7", number + "件目"));
            if (number % 3 == 0) {
                undone(log);
            }
        }
        writing.decrementAndGet();
        return null;
    }

    private void undone(AuditLog log) {
        try {
            db.inTransaction(() -> {
                log.record(Actor.system(), Act.of("test", "item", "7", "取り消した"));
                throw new IllegalStateException("取り消す");
            });
        } catch (IllegalStateException expected) {
            // 取り消した行は、なかったことになる
        }
    }

    private Void seal(AuditSealer sealer) {
        do {
            sealer.sealAll();
        } while (writing.get() > 0);
        return null;
    }
}
