package jp.michisuji.access.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LockPolicyTest {

    @Test
    void 利用者の停止は五回目の失敗から倍になり_一時間で止まる() {
        LockPolicy policy = Counted.ACCOUNT.policy();

        assertThat(policy.lockAfter(4)).isEmpty();
        assertThat(policy.lockAfter(5)).contains(Duration.ofMinutes(1));
        assertThat(policy.lockAfter(7)).contains(Duration.ofMinutes(4));
        assertThat(policy.lockAfter(1000)).contains(Duration.ofHours(1));
    }

    @Test
    void 接続元は五十回まで許し_長くは止めない() {
        LockPolicy policy = Counted.ADDRESS.policy();

        assertThat(policy.lockAfter(49)).isEmpty();
        assertThat(policy.lockAfter(50)).contains(Duration.ofMinutes(5));
        assertThat(policy.lockAfter(1000)).contains(Duration.ofMinutes(5));
    }
}
