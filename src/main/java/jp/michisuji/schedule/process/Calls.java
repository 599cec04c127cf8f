package jp.michisuji.schedule.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.michisuji.schedule.outline.Diagram.Call;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** 別の手続の呼び方の読み方。渡す値（camunda:in）のうち、決まった値と、変数をそのまま渡すものを読む。 */
final class Calls {

    private Calls() {}

    static Call of(CallActivity call) {
        List<CamundaIn> inputs = Optional.ofNullable(call.getExtensionElements()).stream()
                .flatMap(extensions -> extensions.getChildElementsByType(CamundaIn.class).stream())
                .filter(input -> input.getCamundaTarget() != null)
                .toList();
        return new Call(
                Optional.ofNullable(call.getCalledElement()).orElse(""),
                values(inputs, CamundaIn::getCamundaSourceExpression, text -> !text.contains("{")),
                values(inputs, CamundaIn::getCamundaSource, text -> true));
    }

    private static Map<String, String> values(
            List<CamundaIn> inputs, Function<CamundaIn, String> value, Predicate<String> read) {
        return inputs.stream()
                .filter(input -> value.apply(input) != null && read.test(value.apply(input)))
                .collect(Collectors.toMap(CamundaIn::getCamundaTarget, value, (first, again) -> again));
    }
}
