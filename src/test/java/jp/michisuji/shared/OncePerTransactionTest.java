package jp.michisuji.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import jp.michisuji.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class OncePerTransactionTest {

    @RegisterExtension
    static final TestDatabase db = TestDatabase.committing();

    private final OncePerTransaction<Long, Integer> rows = new OncePerTransaction<>();
    private final AtomicInteger reads = new AtomicInteger();

    private final TransactionTemplate transaction = new TransactionTemplate(db.transactionManager());

    private int read() {
        return rows.get(1L, key -> reads.incrementAndGet());
    }

    @Test
    void 一つの取引では一度だけ読む() {
        transaction.executeWithoutResult(running -> {
            assertThat(read()).isEqualTo(1);
            assertThat(read()).isEqualTo(1);
        });
    }

    @Test
    void 書いて忘れれば読み直す() {
        transaction.executeWithoutResult(running -> {
            read();
            rows.forget(1L);
            assertThat(read()).isEqualTo(2);
        });
    }

    @Test
    void 取引が終われば_取り消されても_忘れる() {
        transaction.executeWithoutResult(running -> {
            rows.remember(1L, 100);
            assertThat(read()).isEqualTo(100);
            running.setRollbackOnly();
        });
        transaction.executeWithoutResult(running -> assertThat(read()).isEqualTo(1));
    }

    @Test
    void 取引の外では覚えない() {
        assertThat(read()).isEqualTo(1);
        assertThat(read()).isEqualTo(2);
    }

    @Test
    void 別の取引を挟んでも混ざらない() {
        TransactionTemplate apart = new TransactionTemplate(transaction.getTransactionManager());
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(outer -> {
            rows.remember(1L, 100);
            apart.executeWithoutResult(inner -> assertThat(read()).isEqualTo(1));
            assertThat(read()).isEqualTo(100);
        });
    }
}
