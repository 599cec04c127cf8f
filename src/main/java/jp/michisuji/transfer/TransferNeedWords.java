package jp.michisuji.transfer;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 移管に要ることの表の条件を、画面の言葉で言う。 */
final class TransferNeedWords {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private TransferNeedWords() {}

    /** @return そのまま見せてよければ空 */
    static Optional<String> of(String column, String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        return switch (column) {
            case DutyFacts.DISPOSITION -> Optional.of(dispositions(cell));
            case DutyFacts.WORDS -> Optional.of("「" + quoted(cell, "」「") + "」のどれかを含む");
            case DutyFacts.SECTION -> Optional.of(quoted(cell, "・"));
            case DutyFacts.PEOPLE -> Optional.of(cell.equals("null") ? "読み分けられない" : cell + "人");
            case DutyFacts.ITEM -> Optional.of(cell.equals("true") ? "属する" : "属さない");
            default -> Optional.empty();
        };
    }

    private static String dispositions(String cell) {
        String words = quoted(cell, "・");
        for (Disposition disposition : Disposition.values()) {
            words = words.replace(disposition.name(), disposition.label());
        }
        return words;
    }

    private static String quoted(String cell, String between) {
        return QUOTED.matcher(cell)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.joining(between));
    }
}
