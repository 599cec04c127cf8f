package jp.michisuji.operations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;

/** 失敗した自動処理。本物のエンジンで失敗させ、わけを除き、画面からやり直す。 */
@ApplicationTest
class FailedJobWebTest {

    private static final String LIST = "/operations/jobs";

    @Autowired
    MockMvc mvc;

    @Autowired
    Office office;

    @Autowired
    MovableClock clock;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    AuditLog audit;

    private Visit admin;
    private String deployment;
    private String instance;

    @BeforeEach
    void 答えのないまま計算するプロセスを始める() {
        clock.reset();
        office.open();
        admin = Visit.as(mvc, "admin");
        deployment = repository
                .createDeployment()
                .addModelInstance("test-failing.bpmn", failing())
                .deploy()
                .getId();
        instance = runtime.startProcessInstanceByKey("test-failing").getId();
    }

    private static BpmnModelInstance failing() {
        return Bpmn.createExecutableProcess("test-failing")
                .name("失敗する<b>計算</b>")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .serviceTask("serviceTask_answer")
                .camundaAsyncBefore()
                .camundaExpression("${answer}")
                .endEvent()
                .done();
    }

    @AfterEach
    void 片付ける() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void 失敗のわけと残りの回数と次に試す時刻と詳しい記録が見える() {
        失敗する();

        assertThat(admin.open(LIST))
                .bodyText()
                .contains("失敗する&lt;b&gt;計算&lt;/b&gt;", "自動でやり直し中", "あと5回、自動で試します")
                .contains("例外の種類", "令和7年9月4日（木）09:01")
                .contains("技術者に見せる詳しい記録", "ProcessEngineException")
                .contains("?at=serviceTask_answer")
                .doesNotContain("もう一度試す</button>", "Unknown property used in expression");
        assertThat(admin.open("/operations")).bodyText().contains("<strong>1件</strong>");
    }

    @Test
    void 尽きたら止まったままになり_わけを除いてやり直すと先へ進む() {
        失敗して尽きる();
        assertThat(admin.open(LIST)).bodyText().contains("止まったままの自動処理が1件あります", "試しません");
        assertThat(admin.open("/operations")).bodyText().contains("失敗して止まったままの自動処理が1件あります");

        runtime.setVariable(instance, "answer", "四十二");
        String job = 処理().getId();
        assertThat(admin.press(LIST + "/" + job + "/retry")).hasRedirectedUrl(LIST);
        assertThat(admin.open(LIST)).bodyText().contains("もう一度試すことにしました", "あと1回、自動で試します");
        management.executeJob(job);

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isZero();
        assertThat(admin.open(LIST)).bodyText().contains("失敗した自動処理はありません");
        assertThat(audit.ofSubject("job", job)).singleElement().satisfies(this::やり直しの記録である);
    }

    private void やり直しの記録である(AuditEntry entry) {
        assertThat(entry.actor().postCode()).isEqualTo("admin");
        assertThat(entry.summary()).contains("test-failing", "serviceTask_answer");
        assertThat(entry.changes()).containsExactly(new AuditEntry.Change("残りの回数", "0", "1"));
    }

    @Test
    void 自動でやり直し中の処理と片付いた処理は_やり直しを断る() {
        失敗する();
        String job = 処理().getId();
        assertThat(admin.press(LIST + "/" + job + "/retry")).hasStatus(HttpStatus.CONFLICT);
        assertThat(処理().getRetries()).isEqualTo(5);

        runtime.setVariable(instance, "answer", "四十二");
        management.executeJob(job);
        var late = admin.press(LIST + "/" + job + "/retry");
        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(new String(late.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("もう片付いたか");
        assertThat(audit.ofSubject("job", job)).isEmpty();
    }

    private void 失敗して尽きる() {
        while (処理().getRetries() > 0) {
            失敗する();
        }
    }

    private void 失敗する() {
        String job = 処理().getId();
        assertThatThrownBy(() -> management.executeJob(job)).hasMessageContaining("answer");
    }

    private Job 処理() {
        return management.createJobQuery().processInstanceId(instance).singleResult();
    }
}
