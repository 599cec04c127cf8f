package jp.michisuji.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.michisuji.calendar.OpenDays;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.DecisionTable.Row;
import jp.michisuji.decision.TableEffect;
import jp.michisuji.decision.TableEffects;
import org.junit.jupiter.api.Test;

/** 方針の比べ。いま開いている仕事で、知らせがどう変わるかを言う。 */
class PolicyComparisonTest {

    /** 木曜日。 */
    private static final LocalDate TODAY = LocalDate.of(2025, 9, 4);

    private static final OpenDays CALENDAR = new OpenDays(Map.of(), Set.of());
    private static final DecisionTable PACKED = packed();

    private LocalDate today = TODAY;

    @Test
    void 期限の前の知らせを一つやめると_その日とかかる仕事の数を言う() {
        TableEffects effects = effects(PACKED.without("rule_before3"), due(3, 12), due(4, 1), due(60, 5));

        assertThat(effects.lines())
                .containsExactly(
                        new TableEffect("持つ人", null, "今日12件、10開庁日先までに延べ129件", "今日0件、10開庁日先までに延べ116件"),
                        new TableEffect("上司", null, "今日0件、10開庁日先までに延べ64件", "今日0件、10開庁日先までに延べ64件"),
                        new TableEffect("改革担当課長", null, "今日0件、10開庁日先までに延べ38件", "今日0件、10開庁日先までに延べ38件"));
        assertThat(effects.examples()).containsExactly("期限の3開庁日前の知らせがなくなる（持つ人、「資料を確認する」の仕事13件）");
        assertThat(effects.extent()).isEqualTo("期限のある仕事18件が10開庁日先まで開いたままなら");
    }

    @Test
    void 上司に早く知らせると_加わる日をまとめて言う() {
        TableEffects effects =
                effects(PACKED.with(row("rule_superior", "<= -1", "", "", "SUPERIOR", "URGE")), due(-1, 4));

        assertThat(effects.examples()).containsExactly("期限を1〜2開庁日過ぎた日の知らせ（督促）が加わる（上司、「資料を確認する」の仕事4件）");
        assertThat(effects.lines().get(1))
                .isEqualTo(new TableEffect("上司", null, "今日0件、10開庁日先までに延べ36件", "今日4件、10開庁日先までに延べ44件"));
    }

    @Test
    void 調子だけが変わることも言う() {
        TableEffects effects = effects(PACKED.with(row("rule_today", "0", "", "", "HOLDER", "URGE")), due(0, 2));

        assertThat(effects.examples()).containsExactly("期限の当日の知らせの調子が「お願い」から「督促」に変わる（持つ人、「資料を確認する」の仕事2件）");
        assertThat(effects.lines()).noneMatch(TableEffect::moved);
    }

    @Test
    void 弱い知らせを重ねても_強いほうが一度だけ届くので動かない() {
        assertThat(effects(PACKED.with(row("", "0", "", "", "HOLDER", "INFORM")), due(0, 2))
                        .empty())
                .isTrue();
    }

    @Test
    void 作業を選ぶ行は_その作業の仕事だけを動かす() {
        DecisionTable changed = PACKED.with(row("", "7", "\"userTask_submitPaper\"", "", "HOLDER", "INFORM"));

        assertThat(effects(changed, due(7, 3)).empty()).isTrue();
        assertThat(effects(changed, due(7, 3), work("userTask_submitPaper", "資料を提出する", 7, 0, 1))
                        .examples())
                .containsExactly("期限の7開庁日前の知らせ（お知らせ）が加わる（持つ人、「資料を提出する」の仕事1件）");
    }

    @Test
    void 作業がいくつもあれば_名を並べずに数を言う() {
        assertThat(effects(PACKED.without("rule_before5"), due(5, 3), work("userTask_submitPaper", "資料を提出する", 5, 0, 1))
                        .examples())
                .containsExactly("期限の5開庁日前の知らせがなくなる（持つ人、4件の仕事）");
    }

    @Test
    void 回数を見る方針では_窓の中で知らせる分も数える() {
        DecisionTable twice = PACKED.with(row("rule_overdue", "< 0", "", "< 2", "HOLDER", "URGE"));

        assertThat(effects(twice, work("userTask_checkPaper", "資料を確認する", -2, 0, 1))
                        .lines()
                        .get(0))
                .isEqualTo(new TableEffect("持つ人", null, "今日1件、10開庁日先までに延べ11件", "今日1件、10開庁日先までに延べ2件"));
    }

    @Test
    void 閉庁日に見れば_次の開庁日から数える() {
        today = LocalDate.of(2025, 9, 6);

        assertThat(effects(PACKED.without("rule_before3"), work("t", "確認する", LocalDate.of(2025, 9, 11), 0, 1))
                        .lines()
                        .get(0)
                        .before())
                .as("9月8日（月）は期限の3開庁日前")
                .startsWith("次の開庁日1件、");
    }

    @Test
    void 窓の外の仕事しか動かない改めでは_動くものはない() {
        assertThat(effects(PACKED.without("rule_before3"), due(14, 9)).empty()).isTrue();
        assertThat(effects(PACKED.without("rule_before3")).empty()).isTrue();
        assertThat(effects(PACKED, due(3, 9), due(-5, 9)).empty()).isTrue();
    }

    @Test
    void 三十開庁日より前の行は_まとめが読まないので動かさない() {
        assertThat(effects(PACKED.with(row("", "35", "", "", "HOLDER", "INFORM")), due(35, 1))
                        .empty())
                .isTrue();
    }

    @Test
    void 例は多いものから十までにし_残りの数を言う() {
        DecisionTable silent = PACKED;
        for (int left = 11; left <= 30; left++) {
            silent = silent.with(row("", String.valueOf(left), "", "", "HOLDER", left % 2 == 0 ? "INFORM" : "ASK"));
        }

        List<String> examples = effects(silent, due(20, 2), due(31, 5)).examples();

        assertThat(examples).hasSize(11).last().isEqualTo("ほか10とおり");
        assertThat(examples).first().asString().contains("5件");
    }

    private TableEffects effects(DecisionTable proposed, DueWork... works) {
        ReminderWindow window = new ReminderWindow(today, CALENDAR);
        PolicyComparison comparison =
                new PolicyComparison(window, new ReminderPolicy(PACKED), new ReminderPolicy(proposed));
        List.of(works).forEach(comparison::add);
        return comparison.effects();
    }

    private static DueWork due(int left, int tasks) {
        return work("userTask_checkPaper", "資料を確認する", left, 0, tasks);
    }

    private static DueWork work(String key, String step, int left, int reminded, int tasks) {
        return work(key, step, CALENDAR.plus(TODAY, left), reminded, tasks);
    }

    private static DueWork work(String key, String step, LocalDate due, int reminded, int tasks) {
        return new DueWork(key, step, due, reminded, tasks);
    }

    private static Row row(String id, String left, String step, String reminded, String to, String tone) {
        return new Row(id, List.of(left, step, reminded, "\"" + to + "\"", "\"" + tone + "\""), "試験");
    }

    private static DecisionTable packed() {
        try {
            return DecisionTable.read(Files.readString(Path.of("bpmn/reminder/reminder-policy.dmn")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
