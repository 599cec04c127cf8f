package jp.michisuji.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * エンジンの SQL の写像。読むのに起動の三割を使うので、Spring が部品を作り始めるときに、別のスレッドで読み始める。
 *
 * <p>手順は 7.24 の {@code ProcessEngineConfigurationImpl.initSqlSessionFactory} のままで、データベースだけを後から渡す。
 */
class EngineStatements implements BeanFactoryPostProcessor {

    private static final String MAPPINGS = ProcessEngineConfigurationImpl.DEFAULT_MYBATIS_MAPPING_FILE;

    private final CompletableFuture<Configuration> statements = new CompletableFuture<>();

    /** 読み始める。型を読む部品を共有の池に任せると jar の中が見えないので、自分のスレッドを使う。 */
    EngineStatements() {
        Thread reader = new Thread(this::complete, "engine-statements");
        reader.setDaemon(true);
        reader.start();
    }

    /** 部品が作られる前に読み始めるための口。定義には触れない。 */
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {}

    /** 読み終わるのを待って、このデータベースにつなぐ。取引は Spring が束ねる。 */
    SqlSessionFactory over(DataSource database) {
        Configuration configuration = statements.join();
        configuration.setEnvironment(new Environment("default", new ManagedTransactionFactory(), database));
        configuration.setDefaultExecutorType(ExecutorType.BATCH);
        return new DefaultSqlSessionFactory(configuration);
    }

    private void complete() {
        try {
            statements.complete(read());
        } catch (RuntimeException | Error unreadable) {
            statements.completeExceptionally(unreadable);
        }
    }

    private static Configuration read() {
        Properties properties = new Properties();
        properties.put("prefix", "");
        ProcessEngineConfigurationImpl.initSqlSessionFactoryProperties(properties, "", "postgres");
        try (InputStream mappings =
                ProcessEngineConfigurationImpl.class.getClassLoader().getResourceAsStream(MAPPINGS)) {
            return new XMLConfigBuilder(mappings, "", properties).parse();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
