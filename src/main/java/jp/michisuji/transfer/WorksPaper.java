package jp.michisuji.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.michisuji.shared.JapaneseDate;

/**
 * 工事の起案の文面。記録にあることを、決裁する人の読む順に書く。
 *
 * @param title 起案の件名に入れる名
 * @param duties 移る業務。名と今の課
 * @param sections 移る先の課・部
 * @param costs レイアウト変更の経費の行
 * @param layoutNote 配置案に添えた覚え。なければ {@code null}
 * @param transferDay 席が要る日。業務が加わっていなければ {@code null}
 */
record WorksPaper(
        String title,
        List<String> duties,
        List<String> sections,
        LayoutPlan plan,
        List<BudgetLine> costs,
        String layoutNote,
        LocalDate transferDay) {

    /** これより多い業務は、数で言う。 */
    private static final int MOST_DUTIES = 20;

    String subject() {
        return title + "に伴うレイアウト工事について";
    }

    /** @return 積算がなければ {@code null} */
    Long amount() {
        return costs.isEmpty()
                ? null
                : costs.stream().mapToLong(BudgetLine::amount).sum();
    }

    String body() {
        List<String> lines = new ArrayList<>();
        lines.add("執務場所の移転に工事を伴うので、次のとおりレイアウトを変更してよいか伺う。");
        add(lines, "1　移る業務", named());
        add(lines, "2　移る先", sections);
        add(lines, "3　席数と面積", seats());
        add(lines, "4　配置案", layoutNote == null ? List.of() : layoutNote.lines().toList());
        add(lines, "5　工事の予定", works());
        add(lines, "6　経費", costWords());
        add(lines, "7　日程", days());
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String heading, List<String> words) {
        lines.add("");
        lines.add(heading);
        (words.isEmpty() ? List.of("記録がない。") : words).forEach(word -> lines.add("　" + word));
    }

    private List<String> named() {
        return duties.size() <= MOST_DUTIES
                ? duties
                : Stream.concat(
                                duties.stream().limit(MOST_DUTIES),
                                Stream.of("ほか" + (duties.size() - MOST_DUTIES) + "件"))
                        .toList();
    }

    private List<String> seats() {
        if (plan.seats() == null) {
            return List.of();
        }
        String words = plan.seats() + "席　" + plain(plan.area()) + "㎡（" + peopleWords() + "、一人当たり原則4㎡）";
        return plan.seatsReason() == null ? List.of(words) : List.of(words, "直したわけ: " + plan.seatsReason());
    }

    /** 資料の人員を読み分けられないときは、席数は人が入れている。 */
    private String peopleWords() {
        return plan.people().signum() > 0 ? "必要人員 " + plain(plan.people()) + "人" : "必要人員は読み分けられていない";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private List<String> works() {
        WorksPlan works = plan.works();
        return works == null
                ? List.of()
                : List.of(
                        JapaneseDate.format(works.endsOn()) + "に終わる。",
                        "入札の不調に備える余裕は" + works.marginDays() + "日で、一度不調になっても"
                                + JapaneseDate.format(works.endsAfterFailedTender()) + "に終わる。");
    }

    private List<String> costWords() {
        if (costs.isEmpty()) {
            return List.of("レイアウト変更の経費は、まだ積算されていない。");
        }
        Stream<String> each = costs.stream()
                .map(line -> line.what() + "　" + Yen.format(line.amount()) + "（"
                        + JapaneseDate.formatFiscalYear(line.fiscalYear()) + "）");
        return Stream.concat(each, Stream.of("計　" + Yen.format(amount()))).toList();
    }

    private List<String> days() {
        String moves = "移転日は、この決裁を受けてから、工事の終わりより後に決める。";
        return transferDay == null ? List.of(moves) : List.of("移管日　" + JapaneseDate.format(transferDay), moves);
    }
}
