package jp.michisuji.schedule.process;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.michisuji.schedule.outline.Diagram;
import jp.michisuji.schedule.outline.OutlineSource;
import jp.michisuji.schedule.outline.Outlines;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** 最新の図から読む道の束。配備された図は変わらないので、版ごとに覚えておく。 */
@Component
class LatestOutlines implements OutlineSource {

    /** @param versions 読んだ版。どれかが改まれば読み直す */
    private record Read(List<String> versions, Outlines outlines) {}

    private final RepositoryService repository;
    private final Map<String, Diagram> diagrams = new ConcurrentHashMap<>();
    private volatile Read latest;

    LatestOutlines(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public Outlines now() {
        List<String> versions = versions();
        Read known = latest;
        if (known == null || !known.versions().equals(versions)) {
            known = new Read(
                    versions, new Outlines(versions.stream().map(this::diagram).toList()));
            latest = known;
        }
        return known.outlines();
    }

    private List<String> versions() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list()
                .stream()
                .map(ProcessDefinition::getId)
                .toList();
    }

    private Diagram diagram(String definitionId) {
        return diagrams.computeIfAbsent(
                definitionId, id -> new DiagramReader(repository.getBpmnModelInstance(id)).read());
    }
}
