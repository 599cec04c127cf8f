package jp.michisuji.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.michisuji.web.Choice;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** プロセスの目録。図と版、版ごとに動いている数を答える。 */
@Component
public class ProcessCatalogue {

    /** プロセスの一つの版。 */
    public record Version(String definitionId, String key, String name, int version, String tag, long running) {}

    private final RepositoryService repository;
    private final RuntimeService runtime;

    ProcessCatalogue(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    public List<Version> versions() {
        return repository
                .createProcessDefinitionQuery()
                .orderByProcessDefinitionKey()
                .asc()
                .orderByProcessDefinitionVersion()
                .desc()
                .list()
                .stream()
                .map(this::version)
                .toList();
    }

    private Version version(ProcessDefinition definition) {
        long running = runtime.createProcessInstanceQuery()
                .processDefinitionId(definition.getId())
                .count();
        return new Version(
                definition.getId(),
                definition.getKey(),
                definition.getName(),
                definition.getVersion(),
                definition.getVersionTag(),
                running);
    }

    public Optional<Version> find(String definitionId) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionId(definitionId)
                        .singleResult())
                .map(this::version);
    }

    /** 実行の基になった版。 */
    public Optional<String> definitionOf(String instanceId) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(instanceId)
                        .singleResult())
                .map(instance -> instance.getProcessDefinitionId());
    }

    /** 手続の名と作業の名（「一つの議題を…審議する」「資料を提出する」）。 */
    public record Step(String processName, String stepName) {}

    public Step step(String processKey, String taskKey) {
        ProcessDefinition latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .latestVersion()
                .singleResult();
        FlowElement task = repository.getBpmnModelInstance(latest.getId()).getModelElementById(taskKey);
        return new Step(latest.getName(), task == null ? taskKey : task.getName());
    }

    /** 最新の版のプロセスの名。 */
    public List<Choice> processes() {
        return latest().map(process -> Choice.of(process.getKey(), process.getName()))
                .toList();
    }

    /** 最新の版の図にある、人の作業の名。同じ名の作業は一度だけ。 */
    public List<Choice> steps() {
        return latest().flatMap(process ->
                        repository
                                .getBpmnModelInstance(process.getId())
                                .getModelElementsByType(UserTask.class)
                                .stream())
                .map(task -> Choice.of(task.getId(), task.getName()))
                .distinct()
                .toList();
    }

    /**
     * 図にある人の作業。
     *
     * @param group 届け先の職を決める式
     */
    public record HumanTask(String key, String name, String group) {}

    /** 最新の版の図にある人の作業を、図に書かれた順に。 */
    public List<HumanTask> humanTasks(String processKey) {
        ProcessDefinition latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .latestVersion()
                .singleResult();
        return repository.getBpmnModelInstance(latest.getId()).getModelElementsByType(UserTask.class).stream()
                .map(task -> new HumanTask(task.getId(), task.getName(), task.getCamundaCandidateGroups()))
                .toList();
    }

    private Stream<ProcessDefinition> latest() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list()
                .stream();
    }

    /** 最新の版の図の XML。 */
    public String latestDiagram(String processKey) {
        return diagram(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .latestVersion()
                .singleResult()
                .getId());
    }

    /** 図の XML。 */
    public String diagram(String definitionId) {
        try (InputStream model = repository.getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
