package jp.michisuji.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/** 裸のエンジン。同じ形の図から、聞き手と部品の呼び出しだけを除いたものを走らせる。起案の比べる相手。 */
final class BareEngine implements AutoCloseable {

    private final HikariDataSource pool;
    private final ProcessEngine engine;

    BareEngine(String database) throws IOException {
        pool = new HikariDataSource();
        pool.setJdbcUrl(database);
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName("bare");
        settings.setDataSource(pool);
        settings.setDatabaseType("postgres");
        settings.setDatabaseSchemaUpdate("false");
        settings.setHistory("full");
        settings.setIdGenerator(new StrongUuidGenerator());
        settings.setCmmnEnabled(false);
        settings.setMetricsEnabled(false);
        settings.setJobExecutorActivate(false);
        engine = settings.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString("reform-road.bpmn", bare("reform/reform-road.bpmn"))
                .addString("deliberation.bpmn", bare("meeting/deliberation.bpmn"))
                .deploy();
    }

    private static String bare(String file) throws IOException {
        return Files.readString(Path.of("bpmn", file), StandardCharsets.UTF_8)
                .replaceAll("<camunda:executionListener [^>]*/>", "")
                .replaceAll("camunda:delegateExpression=\"[^\"]*\"", "camunda:expression=\"\\${true}\"")
                .replaceAll("camunda:candidateGroups=\"[^\"]*\"", "camunda:candidateGroups=\"bench\"");
    }

    /** 起案と同じ変数で始める。 */
    void start(long id) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("itemId", id);
        variables.put("committeePosition", "NONE");
        variables.put("agreedAtBukai", false);
        variables.put("result", null);
        variables.put("remandTo", "BUKAI");
        engine.getRuntimeService().startProcessInstanceByKey("reform-road", String.valueOf(id), variables);
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
