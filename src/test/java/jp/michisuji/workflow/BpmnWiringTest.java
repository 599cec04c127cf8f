package jp.michisuji.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.workflow.Diagrams.Diagram;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** 図と部品のつなぎ。図が呼ぶ部品はあり、その図を持つ部屋のものである。 */
@ApplicationTest
class BpmnWiringTest {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern TEXT = Pattern.compile("'[^']*'|\"[^\"]*\"|&#x27;.*?&#x27;|&quot;.*?&quot;");
    private static final Pattern CALLED = Pattern.compile("(?<![.\\w])([a-zA-Z_]\\w*)\\s*\\.");
    private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"[$#]\\{([^}]*)}\"");
    private static final Set<String> GIVEN_BY_ENGINE = Set.of("execution", "task");

    @Autowired
    ApplicationContext context;

    @Autowired
    TaskForms forms;

    static Stream<Diagram> diagrams() {
        return Diagrams.all().stream();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void 図が呼ぶ部品はあり図を持つ部屋に属する(Diagram diagram) {
        assertThat(called(diagram)).allSatisfy(name -> {
            assertThat(context.findAnnotationOnBean(name, ProcessBean.class))
                    .as(name + " のしるし")
                    .isNotNull();
            assertThat(AopUtils.getTargetClass(context.getBean(name)).getPackageName())
                    .as(name + " の部屋")
                    .startsWith("jp.michisuji." + diagram.owner() + ".process");
        });
    }

    @Test
    void 図に見せた部品はどれも図から呼ばれる() {
        Set<String> called =
                diagrams().flatMap(diagram -> called(diagram).stream()).collect(Collectors.toSet());
        assertThat(context.getBeanNamesForAnnotation(ProcessBean.class)).containsExactlyInAnyOrderElementsOf(called);
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void 取り次ぐ先のプロセスはある(Diagram diagram) {
        Set<String> keys = diagrams().map(Diagram::key).collect(Collectors.toSet());
        assertThat(diagram.model().getModelElementsByType(CallActivity.class))
                .extracting(CallActivity::getCalledElement)
                .allSatisfy(key -> assertThat(keys).contains(key));
    }

    @Test
    void どの様式にも受ける部品がある() {
        Set<String> wanted = diagrams()
                .flatMap(diagram ->
                        diagram
                                .model()
                                .getModelElementsByType(org.camunda.bpm.model.bpmn.instance.UserTask.class)
                                .stream())
                .map(task -> task.getCamundaFormKey())
                .filter(key -> key != null)
                .collect(Collectors.toSet());
        assertThat(forms.keys()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static Set<String> called(Diagram diagram) {
        Set<String> names = new TreeSet<>();
        DELEGATE.matcher(diagram.source())
                .results()
                .map(found -> found.group(1))
                .forEach(names::add);
        EXPRESSION
                .matcher(diagram.source())
                .results()
                .map(found -> TEXT.matcher(found.group(1)).replaceAll(""))
                .flatMap(expression -> CALLED.matcher(expression).results())
                .map((MatchResult found) -> found.group(1))
                .forEach(names::add);
        names.removeAll(GIVEN_BY_ENGINE);
        return names;
    }
}
