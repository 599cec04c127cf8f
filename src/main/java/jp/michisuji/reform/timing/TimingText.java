package jp.michisuji.reform.timing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.michisuji.shared.JapaneseDate;

/** 移管時期等の起案の本文。業務を、出す課と移管日ごとにまとめて挙げる。 */
final class TimingText {

    /** 本文の欄は2万字まで。職が書き足せるよう余らせる。 */
    private static final int MOST = 15_000;

    private TimingText() {}

    static String of(String itemTitle, List<TimedDuty> duties) {
        StringBuilder text = new StringBuilder("見直しを行う具体的業務の移管時期等を、次のとおり決定してよいか伺います。\n\n")
                .append("改革案件　")
                .append(itemTitle)
                .append("\n移す業務　")
                .append(duties.size())
                .append("件\n");
        int left = duties.size();
        for (List<TimedDuty> group : groups(duties)) {
            String part = part(group);
            if (text.length() + part.length() > MOST) {
                return text.append("\nほか").append(left).append("件は、星取表のとおり。").toString();
            }
            text.append(part);
            left -= group.size();
        }
        return text.toString().strip();
    }

    private static List<List<TimedDuty>> groups(List<TimedDuty> duties) {
        Map<List<Object>, List<TimedDuty>> groups = new LinkedHashMap<>();
        duties.forEach(duty -> groups.computeIfAbsent(
                        List.of(duty.section(), words(duty.transferOn())), key -> new ArrayList<>())
                .add(duty));
        return List.copyOf(groups.values());
    }

    private static String part(List<TimedDuty> group) {
        TimedDuty first = group.get(0);
        String names = group.stream().map(duty -> "・" + duty.name()).collect(Collectors.joining("\n"));
        return "\n" + first.section() + "　" + words(first.transferOn()) + "　" + group.size() + "件\n" + names + "\n";
    }

    private static String words(LocalDate day) {
        return day == null ? "移管日は未定" : JapaneseDate.format(day);
    }
}
