package jp.michisuji.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import jp.michisuji.reminder.ReminderChoices.Immediate;
import org.junit.jupiter.api.Test;

class ReminderChoicesTest {

    private static final LocalTime 八時半 = LocalTime.of(8, 30);

    @Test
    void 何も選ばない人は_八時半のまとめと急ぎのときだけの知らせを受け取る() {
        assertThat(ReminderChoices.standard()).isEqualTo(new ReminderChoices(八時半, List.of(), Immediate.WHEN_DUE_SOON));
    }

    @Test
    void まとめの時刻は七時から十八時までの三十分ごと() {
        assertThat(ReminderChoices.DIGEST_TIMES)
                .hasSize(23)
                .startsWith(LocalTime.of(7, 0), LocalTime.of(7, 30))
                .endsWith(LocalTime.of(18, 0));
        assertThatThrownBy(() -> new ReminderChoices(LocalTime.of(8, 15), List.of(), Immediate.ALWAYS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void 加える知らせは重なりを除いて遠い順に並び_一から三十まで() {
        assertThat(new ReminderChoices(八時半, List.of(15, 30, 15, 1), Immediate.NEVER).additionalLeads())
                .containsExactly(30, 15, 1);
        assertThatThrownBy(() -> new ReminderChoices(八時半, List.of(0), Immediate.NEVER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReminderChoices(八時半, List.of(31), Immediate.NEVER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void 急ぎとは期限まで三開庁日以内か_期限を過ぎたもの() {
        assertThat(Immediate.WHEN_DUE_SOON.tellsAtOnce(3)).isTrue();
        assertThat(Immediate.WHEN_DUE_SOON.tellsAtOnce(-1)).isTrue();
        assertThat(Immediate.WHEN_DUE_SOON.tellsAtOnce(4)).isFalse();
        assertThat(Immediate.WHEN_DUE_SOON.tellsAtOnce(null)).isFalse();
        assertThat(Immediate.ALWAYS.tellsAtOnce(null)).isTrue();
        assertThat(Immediate.NEVER.tellsAtOnce(0)).isFalse();
    }
}
