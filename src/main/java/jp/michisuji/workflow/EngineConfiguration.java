package jp.michisuji.workflow;

import java.util.ArrayList;
import java.util.List;
import jp.michisuji.workflow.process.PackedProcessGuard;
import jp.michisuji.workflow.process.WorkItemParseListener;
import jp.michisuji.workflow.process.WorkItemRecorder;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** エンジンの設定。組み込みで動かし、画面と REST は公開しない。 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** 失敗した自動処理をやり直す間隔。既定ではすぐに三度試して尽きてしまう。 */
    private static final String RETRIES = "PT1M,PT5M,PT15M,PT1H,PT6H";

    private static final int LARGEST_PAGE = 1000;

    /** 表を作り終えるまでエンジンを始めない。 */
    @Bean
    static BeanFactoryPostProcessor engineAfterFlyway() {
        return factory -> {
            if (factory.containsBeanDefinition("processEngineFactoryBean")
                    && factory.containsBeanDefinition("flywayInitializer")) {
                factory.getBeanDefinition("processEngineFactoryBean").setDependsOn("flywayInitializer");
            }
        };
    }

    @Bean
    static EngineStatements engineStatements() {
        return new EngineStatements();
    }

    @Bean
    ProcessEnginePlugin houseRules(
            ApplicationContext context,
            EngineStatements statements,
            ObjectProvider<WorkItemRecorder> recorder,
            ObjectProvider<ShiftedTime> shifted) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                shifted.ifAvailable(time -> ClockUtil.offset(time.offset().toMillis()));
                engine.setSqlSessionFactory(statements.over(engine.getDataSource()));
                engine.setCmmnEnabled(false);
                // 千の移管を持つ道筋でも、一件を始めるたびに道筋の木をすべて読まない
                engine.setExecutionTreePrefetchEnabled(false);
                engine.setBeans(new ProcessBeans(context));
                engine.setFailedJobRetryTimeCycle(RETRIES);
                engine.setJobExecutorPreferTimerJobs(true);
                engine.setJobExecutorAcquireByDueDate(true);
                engine.setEnsureJobDueDateNotNull(true);
                engine.setQueryMaxResultsLimit(LARGEST_PAGE);
                engine.setHistoryCleanupBatchWindowStartTime("22:00");
                engine.setHistoryCleanupBatchWindowEndTime("05:00");
                List<BpmnParseListener> listeners = new ArrayList<>();
                listeners.add(new PackedProcessGuard());
                listeners.add(new WorkItemParseListener(recorder::getObject));
                engine.setCustomPostBPMNParseListeners(listeners);
            }
        };
    }
}
