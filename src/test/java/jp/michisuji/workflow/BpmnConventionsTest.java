package jp.michisuji.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.regex.Pattern;
import jp.michisuji.workflow.Diagrams.Diagram;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFormData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 図の約束。読む人にも、動かす側にも、名だけで分かるようにする。 */
class BpmnConventionsTest {

    private static final Pattern JAPANESE =
            Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]", Pattern.UNICODE_CHARACTER_CLASS);

    /** 一目で見渡せる数。これを超える図は分ける。 */
    private static final int MOST_NODES = 29;

    @Test
    void 図のファイル名は重ならない() {
        assertThat(Diagrams.all()).isNotEmpty().extracting(Diagram::fileName).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagrams#all")
    void 図は規格に合う(Diagram diagram) {
        Bpmn.validateModel(diagram.model());
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagrams#all")
    void 一枚の図に一つのプロセスがあり_ファイル名はその_id_である(Diagram diagram) {
        assertThat(diagram.each(Process.class)).hasSize(1);
        assertThat(diagram.process().getId()).isEqualTo(diagram.key());
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagrams#all")
    void プロセスは実行でき_版の札と履歴を残す期間を持つ(Diagram diagram) {
        Process process = diagram.process();
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getCamundaVersionTag()).matches("[1-9][0-9]*");
        assertThat(process.getCamundaHistoryTimeToLiveString()).matches("P[1-9][0-9]*D");
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagrams#all")
    void プロセスとすべての要素に日本語の名がある(Diagram diagram) {
        assertThat(diagram.process().getName()).containsPattern(JAPANESE);
        assertThat(diagram.each(FlowNode.class))
                .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).containsPattern(JAPANESE));
        assertThat(diagram.each(SequenceFlow.class))
                .filteredOn(flow -> flow.getName() != null)
                .allSatisfy(flow -> assertThat(flow.getName()).as(flow.getId()).containsPattern(JAPANESE));
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagrams#all")
    void 問いとなる分岐の名は問いで_出る線はどれも答えを名に持つ(Diagram diagram) {
        assertThat(diagram.each(ExclusiveGateway.class))
                .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
                .allSatisfy(gateway -> {
                    assertThat(gateway.getName()).endsWith("？");
                    assertThat(gateway.getOutgoing())
                            .extracting(SequenceFlow::getName)
                            .doesNotContainNull()
                            .doesNotHaveDuplicates();
                });
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagrams#all")
    void 分岐から出る線は_条件を持つか_既定である(Diagram diagram) {
        assertThat(diagram.each(ExclusiveGateway.class))
                .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
                .allSatisfy(gateway -> assertThat(gateway.getOutgoing())
                        .allMatch(flow -> flow.getConditionExpression() != null ^ flow.equals(gateway.getDefault())));
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagrams#all")
    void 並行の分岐は_分けるか合わせるかのどちらかだけをする(Diagram diagram) {
        assertThat(diagram.each(ParallelGateway.class))
                .allMatch(gateway -> gateway.getIncoming().size() == 1
                        ^ gateway.getOutgoing().size() == 1);
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagrams#all")
    void 要素の_id_は種類と役割からなる(Diagram diagram) {
        assertThat(diagram.each(FlowNode.class))
                .allSatisfy(node -> assertThat(node.getId()).matches(BpmnNames.prefix(node) + "[a-z][A-Za-z0-9]*"));
        assertThat(diagram.each(SequenceFlow.class))
                .allSatisfy(flow -> assertThat(flow.getId()).matches("flow_[a-z][A-Za-z0-9_]*"));
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagrams#all")
    void 人の仕事の様式は名から導かれ_届け先の職がある(Diagram diagram) {
        assertThat(diagram.each(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaCandidateGroups()).as(task.getId()).isNotBlank();
            assertThat(task.getCamundaFormKey())
                    .isEqualTo(hasEngineForm(task) ? null : BpmnNames.formKey(diagram.key(), task));
        });
    }

    /** 様式をエンジンの項目だけで書いた仕事は、共通の様式で開く。 */
    private static boolean hasEngineForm(UserTask task) {
        ExtensionElements extensions = task.getExtensionElements();
        return extensions != null
                && !extensions
                        .getElementsQuery()
                        .filterByType(CamundaFormData.class)
                        .list()
                        .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagrams#all")
    void 自動の仕事は名から導かれる部品だけを呼ぶ(Diagram diagram) {
        assertThat(diagram.each(ScriptTask.class)).isEmpty();
        assertThat(diagram.each(ServiceTask.class)).allSatisfy(task -> assertThat(task.getCamundaDelegateExpression())
                .isEqualTo("${" + BpmnNames.role(task) + "Delegate}"));
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagrams#all")
    void プロセスと人の仕事に_何をなぜするかの説明がある(Diagram diagram) {
        assertExplained(diagram.each(Process.class));
        assertExplained(diagram.each(UserTask.class));
    }

    private static void assertExplained(Collection<? extends BaseElement> elements) {
        assertThat(elements).allSatisfy(element -> assertThat(element.getDocumentations())
                .as(element.getId())
                .singleElement()
                .satisfies(
                        text -> assertThat(text.getTextContent()).endsWith("。").hasSizeGreaterThan(40)));
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagrams#all")
    void 一枚の図は一目で見渡せる(Diagram diagram) {
        assertThat(diagram.each(FlowNode.class))
                .filteredOn(node -> !(node instanceof SubProcess))
                .hasSizeLessThanOrEqualTo(MOST_NODES);
    }
}
