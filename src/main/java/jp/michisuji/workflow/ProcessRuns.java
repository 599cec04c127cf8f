package jp.michisuji.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** プロセスの実行。始める・途中から始める・知らせを届ける・取り消す。 */
@Component
public class ProcessRuns {

    private final RuntimeService runtime;

    ProcessRuns(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** @return プロセスの実行の識別子 */
    @Transactional
    public String start(String processKey, String businessKey, Map<String, Object> variables) {
        return runtime.startProcessInstanceByKey(processKey, businessKey, variables)
                .getId();
    }

    /** 途中の段階から始める。過去の段階が既に記録にある案件を取り込むために使う。 */
    @Transactional
    public String startAt(
            String processKey, String businessKey, Map<String, Object> variables, List<String> activityIds) {
        var start = runtime.createProcessInstanceByKey(processKey)
                .businessKey(businessKey)
                .setVariables(variables);
        activityIds.forEach(start::startBeforeActivity);
        return start.execute().getId();
    }

    /** 呼び出された側のプロセスを、始まりの作業から指定の作業へ移す。取り込みにだけ使う。 */
    @Transactional
    public void moveChild(String parentInstanceId, String childKey, String fromActivity, String toActivity) {
        ProcessInstance child = runtime.createProcessInstanceQuery()
                .superProcessInstanceId(parentInstanceId)
                .processDefinitionKey(childKey)
                .singleResult();
        if (child != null && !fromActivity.equals(toActivity)) {
            move(child.getId(), fromActivity, toActivity);
        }
    }

    /** 実行を、一つの作業から別の作業へ移す。取り込みにだけ使う。 */
    @Transactional
    public void move(String instanceId, String fromActivity, String toActivity) {
        runtime.createProcessInstanceModification(instanceId)
                .startBeforeActivity(toActivity)
                .cancelAllForActivity(fromActivity)
                .execute();
    }

    /** 実行中のプロセスへ知らせを届ける。 */
    @Transactional
    public void tell(String instanceId, String message, Map<String, Object> variables) {
        runtime.createMessageCorrelation(message)
                .processInstanceId(instanceId)
                .setVariables(variables)
                .correlate();
    }

    /** 知らせを待っていれば届ける。待っていなければ何もしない。 */
    @Transactional
    public boolean tellIfWaiting(String instanceId, String message, Map<String, Object> variables) {
        boolean waiting = waitsFor(instanceId, message);
        if (waiting) {
            tell(instanceId, message, variables);
        }
        return waiting;
    }

    /** 知らせを待っているか。 */
    public boolean waitsFor(String instanceId, String message) {
        return runtime.createEventSubscriptionQuery()
                        .processInstanceId(instanceId)
                        .eventType("message")
                        .eventName(message)
                        .count()
                > 0;
    }

    /** 並んで待つ作業に、もう一つを足す。足した分だけの変数を持つ。 */
    @Transactional
    public void addOne(String instanceId, String activityId, String variable, String value) {
        runtime.createProcessInstanceModification(instanceId)
                .startBeforeActivity(activityId)
                .setVariableLocal(variable, value)
                .execute();
    }

    /** 変数を改める。条件イベントはこれで進む。 */
    @Transactional
    public void set(String instanceId, String variable, Object value) {
        runtime.setVariable(instanceId, variable, value);
    }

    /** その業務鍵で動いている、その図の手続。呼び出された側のものも含む。 */
    public List<String> instancesOf(String processKey, String businessKey) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey)
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .toList();
    }

    /** 親のない手続なら終わらせる。道筋に並ぶ手続は、道筋が自分で終わらせる。 */
    @Transactional
    public void endAlone(String instanceId, String reason) {
        boolean alone = runtime.createProcessInstanceQuery()
                        .processInstanceId(instanceId)
                        .rootProcessInstances()
                        .count()
                > 0;
        if (alone) {
            runtime.deleteProcessInstance(instanceId, reason);
        }
    }

    public boolean running(String instanceId) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceId(instanceId)
                        .count()
                > 0;
    }

    /** いま立っている図の要素。取り次がれた先のプロセスは含まない。 */
    public List<String> currentActivities(String instanceId) {
        return running(instanceId) ? runtime.getActiveActivityIds(instanceId) : List.of();
    }
}
