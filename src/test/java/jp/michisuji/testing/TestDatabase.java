package jp.michisuji.testing;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * テスト用のデータベース。試験の組ごとに新しく、Spring の文脈なしで使う。
 *
 * <p>Use as {@code @RegisterExtension static final TestDatabase db = TestDatabase.rollingBack();}. Where a test needs
 * real commits, {@link #committing()} leaves the rows to the following tests of the same class.
 */
public final class TestDatabase implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback {

    private final boolean rollsBack;
    private DataSource dataSource;
    private DataSource owner;
    private JdbcTransactionManager transactions;
    private TransactionStatus open;

    private TestDatabase(boolean rollsBack) {
        this.rollsBack = rollsBack;
    }

    /** Every test runs in one transaction that is rolled back at its end. */
    public static TestDatabase rollingBack() {
        return new TestDatabase(true);
    }

    public static TestDatabase committing() {
        return new TestDatabase(false);
    }

    public DataSource dataSource() {
        return dataSource;
    }

    /** 表の持ち主として。引き金を外せるのは持ち主だけである。 */
    public DataSource owner() {
        return owner;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource);
    }

    public JdbcTransactionManager transactionManager() {
        return transactions;
    }

    public void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    public <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> work.get());
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        String url = TestServer.newDatabase();
        dataSource = new DriverManagerDataSource(url);
        owner = new DriverManagerDataSource(TestServer.asOwner(url));
        transactions = new JdbcTransactionManager(dataSource);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (rollsBack) {
            open = transactions.getTransaction(null);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (rollsBack) {
            transactions.rollback(open);
        }
    }
}
