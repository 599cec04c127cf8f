package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import jp.michisuji.shared.JapaneseDate;

/** 困りごとの文に書く名と日。 */
final class Words {

    private static final int MOST = 12;
    private static final int FIRST_ERA_YEAR = 1873;

    private Words() {}

    /** 「手順書を作る」「試行する」ほか3工程。同じ名は一度だけ書く。 */
    static String named(Collection<String> labels) {
        List<String> names = labels.stream().distinct().toList();
        String shown = names.stream().limit(MOST).map(name -> "「" + name + "」").collect(Collectors.joining());
        return names.size() > MOST ? shown + "ほか" + (names.size() - MOST) + "工程" : shown;
    }

    /** 「手順書を作る」（12件）。 */
    static String counted(String label, int count) {
        return "「" + label + "」" + (count > 1 ? "（" + "%,d".formatted(count) + "件）" : "");
    }

    /** 令和9年4月1日。 */
    static String dayOnly(LocalDate date) {
        return day(date).replaceAll("（.）$", "");
    }

    static String day(LocalDate date) {
        return date.getYear() > FIRST_ERA_YEAR ? JapaneseDate.format(date) : date.toString();
    }
}
