package jp.michisuji.workflow;

import java.io.IOException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * 図の配備。この版に入っている図だけを、場所によらない名で配備する。
 *
 * <p>配備の名と資料の名を固定し、変わらない図は新しい版にしない。置き場所を移しても版は増えない。
 */
@Component
class ProcessDeployer implements InitializingBean {

    private static final String NAME = "michisuji";
    private static final String ROOT = "/bpmn/";

    private final RepositoryService repository;

    ProcessDeployer(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        DeploymentBuilder deployment =
                repository.createDeployment().name(NAME).source(NAME).enableDuplicateFiltering(true);
        var resolver = new PathMatchingResourcePatternResolver();
        for (Resource file : resolver.getResources("classpath*:/bpmn/**/*.bpmn")) {
            deployment.addInputStream(relative(file), file.getInputStream());
        }
        deployment.deploy();
    }

    private static String relative(Resource file) throws IOException {
        String path = file.getURL().toString();
        return path.substring(path.lastIndexOf(ROOT) + 1);
    }
}
