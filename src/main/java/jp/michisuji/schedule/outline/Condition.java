package jp.michisuji.schedule.outline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 線の条件。分かっている答えで決まる形（{@code ${x}}、{@code ${!x}}、{@code ${x == 'A'}}、それらの {@code ||}）だけを読む。
 *
 * <p>部品を呼ぶ式は、手続が動くまで分からない。
 */
enum Condition {
    TRUE,
    FALSE,
    UNKNOWN;

    private static final Pattern EXPRESSION = Pattern.compile("\\s*[$#]\\{(.*)}\\s*", Pattern.DOTALL);
    private static final Pattern TERM =
            Pattern.compile("\\s*(!?)\\s*(\\w+)\\s*(?:(==|!=)\\s*(?:'([^']*)'|\"([^\"]*)\"|(\\w+))\\s*)?");

    static Condition of(String condition, Map<String, String> known) {
        Matcher whole = condition == null ? null : EXPRESSION.matcher(condition);
        if (whole == null || !whole.matches()) {
            return UNKNOWN;
        }
        List<Condition> terms = Stream.of(whole.group(1).split("\\|\\|"))
                .map(term -> term(term, known))
                .toList();
        if (terms.contains(TRUE)) {
            return TRUE;
        }
        return terms.contains(UNKNOWN) ? UNKNOWN : FALSE;
    }

    private static Condition term(String words, Map<String, String> known) {
        Matcher term = TERM.matcher(words);
        String answer = term.matches() ? known.get(term.group(2)) : null;
        if (answer == null) {
            return UNKNOWN;
        }
        boolean negated = !term.group(1).isEmpty() ^ "!=".equals(term.group(3));
        return answer.equals(wanted(term)) ^ negated ? TRUE : FALSE;
    }

    /** 比べる相手を書かない条件は、はいかどうかを尋ねている。 */
    private static String wanted(Matcher term) {
        return Stream.of(4, 5, 6)
                .map(term::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("true");
    }
}
