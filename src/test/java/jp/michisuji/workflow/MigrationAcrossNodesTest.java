package jp.michisuji.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.CommitteePosition;
import jp.michisuji.reform.Programmes;
import jp.michisuji.reform.Proposals;
import jp.michisuji.reform.ReformItem;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** 二つの節点が同時に起きたときの図の移行。片方が先に移した手続を、移せなかったとは言わない。 */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class MigrationAcrossNodesTest {

    @Autowired
    DeployedDiagrams diagrams;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Office office;

    @Autowired
    Programmes programmes;

    @Autowired
    Proposals proposals;

    @Autowired
    List<DiagramChange> changes;

    @Autowired
    ProcessMigrations elsewhere;

    @Autowired
    WorkItems workItems;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    MovableClock clock;

    @Test
    void 他の節点が先に移した手続は_前の図のままだと言わない(CapturedOutput output) {
        clock.reset();
        office.open();
        startedOnEarlier();
        TransactionTemplate late = new TransactionTemplate(transactions) {
            @Override
            public <T> T execute(TransactionCallback<T> action) {
                assertThat(elsewhere.run()).isPositive();
                return super.execute(action);
            }
        };
        assertThat(new ProcessMigrations(changes, repository, runtime, workItems, late).run())
                .isZero();
        assertThat(output).contains("新しい図へ移した").doesNotContain("前の図のまま動かす", "ENGINE-16004");
    }

    private void startedOnEarlier() {
        diagrams.deploy("earlier/reform-road-1.bpmn");
        var draft = new Proposals.Draft(
                programmes.all().get(0).id(),
                "図の移行を確かめる案件",
                null,
                null,
                "shiba-machizukuri-kacho",
                CommitteePosition.NONE,
                ReformItem.ROAD,
                null);
        long item = proposals.register(draft, LocalDate.of(2025, 9, 4), Actor.system());
        proposals.resume(item, draft, false, new ArrayList<>(List.of("callActivity_bukai", "event_agreedAtBukai")));
        diagrams.deploy("bpmn/reform/reform-road.bpmn");
    }
}
