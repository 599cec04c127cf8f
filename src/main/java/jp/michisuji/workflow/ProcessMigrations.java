package jp.michisuji.workflow;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** 動いている手続の移行。起動のとき、改められた図の前の版で動いているものを、一件ずつ新しい図へ移す。 */
@Component
public class ProcessMigrations {

    private static final Logger log = LoggerFactory.getLogger(ProcessMigrations.class);

    private final List<DiagramChange> changes;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final WorkItems workItems;
    private final TransactionOperations transactions;

    ProcessMigrations(
            List<DiagramChange> changes,
            RepositoryService repository,
            RuntimeService runtime,
            WorkItems workItems,
            TransactionOperations transactions) {
        this.changes = changes;
        this.repository = repository;
        this.runtime = runtime;
        this.workItems = workItems;
        this.transactions = transactions;
    }

    /** @return 移した件数 */
    @EventListener(ApplicationReadyEvent.class)
    public int run() {
        return changes.stream().mapToInt(this::run).sum();
    }

    private int run(DiagramChange change) {
        ProcessDefinition latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(change.processKey())
                .latestVersion()
                .singleResult();
        if (latest == null || !change.to().equals(latest.getVersionTag())) {
            return 0;
        }
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(change.processKey())
                .versionTag(change.from())
                .list()
                .stream()
                .mapToInt(old -> migrate(change, old, latest))
                .sum();
    }

    private int migrate(DiagramChange change, ProcessDefinition old, ProcessDefinition latest) {
        List<ProcessInstance> running = runtime.createProcessInstanceQuery()
                .processDefinitionId(old.getId())
                .list();
        return (int) running.stream()
                .filter(instance -> migrate(change, instance, latest))
                .count();
    }

    /** 移せないものは前の版のまま動き続ける。起動は止めない。 */
    private boolean migrate(DiagramChange change, ProcessInstance instance, ProcessDefinition latest) {
        try {
            boolean moved = Boolean.TRUE.equals(transactions.execute(status -> move(change, instance, latest)));
            if (moved) {
                log.info("手続 {}（{}）を新しい図へ移した", change.processKey(), instance.getBusinessKey());
            }
            return moved;
        } catch (RuntimeException refused) {
            if (stillOn(instance)) {
                log.warn(
                        "手続 {}（{}）は前の図のまま動かす: {}",
                        change.processKey(),
                        instance.getBusinessKey(),
                        refused.getMessage());
            }
            return false;
        }
    }

    /** 同時に起きた他の節点が先に移したか、移す前に終わった手続は、もう前の図にない。 */
    private boolean stillOn(ProcessInstance before) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceId(before.getId())
                        .processDefinitionId(before.getProcessDefinitionId())
                        .count()
                > 0;
    }

    /** @return 移したか */
    private boolean move(DiagramChange change, ProcessInstance instance, ProcessDefinition latest) {
        if (!stillOn(instance)) {
            return false;
        }
        MigrationPlan plan = runtime.createMigrationPlan(instance.getProcessDefinitionId(), latest.getId())
                .mapEqualActivities()
                .updateEventTriggers()
                .build();
        runtime.newMigration(plan).processInstanceIds(instance.getId()).execute();
        workItems.redrawn(instance.getId(), latest.getId());
        change.startingIn(runtime.getVariables(instance.getId()))
                .forEach(activity -> runtime.createProcessInstanceModification(instance.getId())
                        .startBeforeActivity(activity)
                        .execute());
        return true;
    }
}
