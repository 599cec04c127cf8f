package jp.michisuji.transfer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** 引継ぎ先の書き方。「支所まちづくり課:町会等;土木管理課」のように、名と分担を一つの欄に並べる。 */
public final class DestinationText {

    static final String BETWEEN = ";";
    static final String BEFORE_PART = ":";

    private DestinationText() {}

    /** 人数は付かない。 */
    public static List<Destination> parse(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[;；]"))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .map(DestinationText::one)
                        .toList();
    }

    private static Destination one(String text) {
        String[] parts = text.split("[:：]", 2);
        String part = parts.length == 2 ? parts[1].strip() : "";
        return new Destination(parts[0].strip(), part.isEmpty() ? null : part, null);
    }

    public static String format(List<Destination> destinations) {
        return destinations.stream()
                .map(to -> to.part() == null ? to.section() : to.section() + BEFORE_PART + to.part())
                .collect(Collectors.joining(BETWEEN));
    }

    /** 人が読む形。「支所まちづくり課（町会等） 1.5人、土木管理課」。 */
    public static String words(List<Destination> destinations) {
        return destinations.stream().map(DestinationText::words).collect(Collectors.joining("、"));
    }

    private static String words(Destination to) {
        String part = to.part() == null ? "" : "（" + to.part() + "）";
        String people = to.people() == null
                ? ""
                : " " + to.people().stripTrailingZeros().toPlainString() + "人";
        return to.section() + part + people;
    }
}
