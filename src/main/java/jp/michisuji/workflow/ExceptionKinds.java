package jp.michisuji.workflow;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 例外の種類。記録から、例外の名と起きた行だけを取り出す。
 *
 * <p>What an exception says may quote titles and what was typed, which those who operate are not to read.
 */
final class ExceptionKinds {

    private static final Pattern FRAME =
            Pattern.compile("\\s*(at [\\w.$/@<>-]+\\([^)\\s]*\\)|\\.\\.\\. \\d+ (?:more|common frames omitted))");

    private static final Pattern KIND =
            Pattern.compile("\\s*((?:Caused by: |Suppressed: )?(?:[a-z]\\w*\\.)+[A-Z][\\w$]*)(?::.*)?");

    private ExceptionKinds() {}

    /** The innermost kind of exception, or null where there is no record. */
    static String first(String trace) {
        String kinds = trace == null
                ? ""
                : trace.lines()
                        .map(KIND::matcher)
                        .filter(Matcher::matches)
                        .map(line -> line.group(1).replaceFirst("^.*\\.", ""))
                        .reduce("", (first, last) -> last);
        return kinds.isEmpty() ? null : kinds;
    }

    static String trace(String trace) {
        return trace == null
                ? null
                : trace.lines()
                        .map(ExceptionKinds::line)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"));
    }

    private static String line(String line) {
        Matcher frame = FRAME.matcher(line);
        if (frame.matches()) {
            return "    " + frame.group(1);
        }
        Matcher kind = KIND.matcher(line);
        return kind.matches() ? kind.group(1) : "";
    }
}
