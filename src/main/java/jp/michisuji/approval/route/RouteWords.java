package jp.michisuji.approval.route;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.michisuji.approval.Weight;

/** 経路の表の条件を、画面の言葉で言う。 */
final class RouteWords {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)\\s*([0-9.]+)");

    private RouteWords() {}

    /** @return そのまま見せてよければ空 */
    static Optional<String> of(String column, String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        return switch (column) {
            case "category" -> Optional.of(each(cell, RouteCategories::label));
            case "weight" -> Optional.of(each(cell, RouteWords::weight));
            case "words" -> Optional.of("「" + quoted(cell, "」「") + "」のどれかを含む");
            case "amount" -> compared(cell, "円");
            case "megabytes" -> compared(cell, "MB");
            case "unit", "section", "department", "district" ->
                Optional.of(cell.equals("not(\"\")") ? "決まっている" : each(cell, word -> word));
            default -> Optional.empty();
        };
    }

    private static Optional<String> compared(String cell, String unit) {
        var found = COMPARED.matcher(cell);
        if (!found.matches()) {
            return Optional.empty();
        }
        String than =
                switch (found.group(1)) {
                    case "<=" -> "以下";
                    case ">=" -> "以上";
                    case "<" -> "未満";
                    default -> "を超える";
                };
        return Optional.of(grouped(found.group(2)) + unit + than);
    }

    private static String grouped(String number) {
        return number.contains(".") ? number : "%,d".formatted(Long.parseLong(number));
    }

    private static String each(String cell, java.util.function.UnaryOperator<String> word) {
        String words = QUOTED.matcher(cell)
                .results()
                .map((MatchResult found) -> word.apply(found.group(1)))
                .collect(Collectors.joining("・"));
        return cell.startsWith("not(") ? words + "のほか" : words;
    }

    private static String quoted(String cell, String between) {
        return QUOTED.matcher(cell)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.joining(between));
    }

    private static String weight(String code) {
        return java.util.stream.Stream.of(Weight.values())
                .filter(weight -> weight.name().equals(code))
                .findFirst()
                .map(Weight::label)
                .orElse(code);
    }
}
