package jp.michisuji.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.michisuji.decision.DecisionTable;
import jp.michisuji.decision.DecisionTable.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 方針の確かめ。まとめを作れなくする表を、使い始める前に断る。 */
class ReminderPolicyCheckTest {

    private final ReminderPolicyCheck check = new ReminderPolicyCheck(List.of("userTask_submitPaper"));
    private DecisionTable packed;

    @BeforeEach
    void 配られた表を読む() throws IOException {
        packed = DecisionTable.read(Files.readString(Path.of("bpmn/reminder/reminder-policy.dmn")));
    }

    @Test
    void 配られた表は使える() {
        assertThat(check.problems(packed)).isEmpty();
    }

    @Test
    void 過ぎた仕事を持つ人に知らせない表は断る() {
        assertThat(check.problems(packed.without("rule_overdue"))).containsExactly("期限を過ぎた仕事は、持つ人に毎開庁日知らせる行が要ります。");
    }

    @Test
    void 当たることのない行でも_知らない相手や調子は断る() {
        assertThat(check.problems(packed.with(row("-99", "", "KAICHO", "URGE"))))
                .containsExactly("知らせる人・調子に知らない値があります。");
        assertThat(check.problems(packed.with(row("-99", "", "LEAD", "")))).containsExactly("知らせる人・調子に知らない値があります。");
    }

    @Test
    void ある作業でだけ評価できない式も断る() {
        assertThat(check.problems(packed.with(row("1", "not(", "HOLDER", "ASK"))))
                .isNotEmpty();
    }

    @Test
    void 期限の前に知らせる日が多すぎる表は断る() {
        assertThat(check.problems(packed.with(row("<= 30", "", "HOLDER", "INFORM"))))
                .containsExactly("期限の前に知らせる日は15までにしてください。");
    }

    private static Row row(String left, String step, String to, String tone) {
        return new Row("", List.of(left, step, "", "\"" + to + "\"", "\"" + tone + "\""), "試験");
    }
}
