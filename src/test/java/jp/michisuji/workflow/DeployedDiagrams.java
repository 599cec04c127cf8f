package jp.michisuji.workflow;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;

/** 試験で置く図。前の図や書き換えた図を置き、動いている手続がどの図の上にあるかを見る。 */
public class DeployedDiagrams {

    private final RepositoryService repository;
    private final RuntimeService runtime;

    DeployedDiagrams(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    /** 応用か試験に包まれた図。 */
    public void deploy(String resource) {
        repository
                .createDeployment()
                .name("図の試験")
                .addClasspathResource(resource)
                .deploy();
    }

    public void deploy(String resource, String xml) {
        repository.createDeployment().name("図の試験").addString(resource, xml).deploy();
    }

    public String definitionOf(String instance) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getProcessDefinitionId();
    }

    /** 手続の今いる図の札。 */
    public String tagOf(String instance) {
        return repository.getProcessDefinition(definitionOf(instance)).getVersionTag();
    }
}
