package jp.michisuji.schedule.programme;

import java.util.HashMap;
import java.util.Map;
import jp.michisuji.schedule.outline.Diagram;
import jp.michisuji.schedule.outline.Diagram.Kind;
import jp.michisuji.schedule.outline.Outlines;

/** 要素の名。呼び出しと枠の名（「部会で審議する」「手順書を整える」）を、図から読む。 */
final class ElementNames {

    private ElementNames() {}

    static Map<String, String> of(Outlines outlines) {
        Map<String, String> names = new HashMap<>();
        for (Diagram diagram : outlines.diagrams()) {
            diagram.elements().stream()
                    .filter(element -> element.kind() == Kind.CALL || element.kind() == Kind.SUB_PROCESS)
                    .forEach(element -> names.putIfAbsent(element.id(), element.name()));
        }
        return Map.copyOf(names);
    }
}
