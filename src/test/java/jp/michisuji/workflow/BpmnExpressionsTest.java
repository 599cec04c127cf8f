package jp.michisuji.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.michisuji.workflow.Diagrams.Diagram;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 図に書ける式。変数、変数と符号の比べ、部品への一つの問い合わせに限り、任意のコードを走らせない。 */
class BpmnExpressionsTest {

    private static final String NAME = "[a-z][A-Za-z0-9]*";
    private static final String COMPARISON = NAME + " [!=]= '[A-Z_]+'";

    private static final Pattern ALLOWED = Pattern.compile("#\\{execution\\.processBusinessKey}"
            + "|\\$\\{" + NAME + "}"
            + "|\\$\\{" + COMPARISON + "( \\|\\| " + COMPARISON + ")*}"
            + "|\\$\\{" + NAME + "\\.(?!getClass)" + NAME + "\\((" + NAME + "(, " + NAME + ")*)?\\)}");

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}?");
    /** 型の名指しは、聞き手では接頭辞のない class になる。注釈は読む人に見えないので documentation に書く。 */
    private static final Pattern CODE = Pattern.compile(
            "camunda:(class|expression|type|script|connector|resource)\\b|\\sclass=|<bpmn:script|<camunda:script|<!--");

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagrams#all")
    void 式は決まった形に限る(Diagram diagram) {
        List<String> expressions = EXPRESSION
                .matcher(diagram.source())
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(expressions).isNotEmpty().allMatch(expression -> ALLOWED.matcher(expression)
                .matches());
    }

    @ParameterizedTest
    @MethodSource("jp.michisuji.workflow.Diagrams#all")
    void 図にコードも型の名も注釈も書かない(Diagram diagram) {
        assertThat(diagram.source()).doesNotContainPattern(CODE);
    }
}
