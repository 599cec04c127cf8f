package jp.michisuji.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;

import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.transfer.TransferOffice;
import jp.michisuji.transfer.TransferWalk;
import jp.michisuji.workflow.DeployedDiagrams;
import jp.michisuji.workflow.ProcessMigrations;
import jp.michisuji.workflow.WorkItem;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 周知の図の移行。案内の確認を初めの支所の課長だけに求めていた前の図から、すべての課長に求める図へ移る。 */
@ApplicationTest
class NoticeMigrationTest {

    private static final String 確認する = "直したものを確認する";

    @Autowired
    DeployedDiagrams diagrams;

    @Autowired
    TransferOffice office;

    @Autowired
    TransferWalk walk;

    @Autowired
    MovableClock clock;

    @Autowired
    ProcessMigrations migrations;

    @Autowired
    RepositoryService repository;

    private long id;

    @BeforeEach
    void 前の図で周知の筋を始める() {
        clock.reset();
        id = office.transfer(null);
        diagrams.deploy("earlier/notice-track-1.bpmn");
        office.start("notice-track", id);
        walk.complete(id, "様式・印刷物・ホームページ・窓口案内を洗い出す", "done");
    }

    @Test
    void 直しているものは新しい図へ移り_確認はすべての課長に届く() {
        renew();
        walk.complete(id, "様式と案内を直す", "done");
        assertThat(walk.tasks(id, 確認する))
                .extracting(WorkItem::postCode)
                .containsExactlyInAnyOrderElementsOf(TransferOffice.GIVING);
    }

    @Test
    void 移った手続の仕事は新しい図の上に見える() {
        renew();
        String shown = walk.task(id, "様式と案内を直す").definitionId();
        assertThat(repository.getProcessDefinition(shown).getVersionTag()).isEqualTo("2");
    }

    @Test
    void 一人の確認を待っているものは前の図のまま終わりまで進む() {
        walk.complete(id, "様式と案内を直す", "done");
        renew();
        assertThat(walk.tasks(id, 確認する)).extracting(WorkItem::postCode).containsExactly(TransferOffice.GIVING.get(0));
        walk.complete(id, 確認する, "ready");
        walk.complete(id, "新しい案内に切り替える", "done");
        assertThat(walk.steps(id)).isEmpty();
    }

    private void renew() {
        diagrams.deploy("bpmn/transfer/notice-track.bpmn");
        migrations.run();
    }
}
