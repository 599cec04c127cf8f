package jp.michisuji.access.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** 二つの節点は、同じデータベースを使う二つの部品で表す。数はデータベースにだけあるので、部品は何も覚えない。 */
class LoginThrottleDatabaseTest {

    private static final LocalDateTime NINE = LocalDateTime.of(2025, 9, 4, 9, 0);

    @RegisterExtension
    static final TestDatabase db = TestDatabase.committing();

    private final MovableClock clock = new MovableClock();
    private LoginThrottle here;
    private LoginThrottle there;

    @BeforeEach
    void 用意する() {
        clock.set(NINE);
        db.jdbc().sql("delete from login_throttle").update();
        here = new LoginThrottle(db.jdbc(), clock);
        there = new LoginThrottle(db.jdbc(), clock);
    }

    @Test
    void 二つの節点での失敗は合わせて数える() {
        for (int i = 0; i < 2; i++) {
            assertThat(admit(here)).contains(Duration.ZERO);
            assertThat(admit(there)).contains(Duration.ZERO);
        }
        assertThat(admit(here)).contains(Duration.ofMinutes(1));

        assertThat(admit(there)).isEmpty();
        assertThat(admit(here)).isEmpty();
    }

    @Test
    void 停止は時が過ぎると解け_また失敗すると倍になる() {
        fail(5);
        clock.set(NINE.plusSeconds(59));
        assertThat(admit(here)).isEmpty();

        clock.set(NINE.plusMinutes(1));
        assertThat(admit(here)).contains(Duration.ofMinutes(2));
        assertThat(admit(there)).isEmpty();
    }

    @Test
    void 一日たつと失敗を忘れる() {
        fail(4);
        clock.set(NINE.plusDays(1));

        assertThat(admit(here)).contains(Duration.ZERO);
    }

    @Test
    void 解くとすぐに試せる() {
        fail(5);

        assertThat(there.forget(Counted.ACCOUNT, "x")).isTrue();
        assertThat(admit(here)).contains(Duration.ZERO);
        assertThat(there.forget(Counted.ACCOUNT, "nai")).isFalse();
    }

    @Test
    void 成功した一回は接続元の失敗に数えず_ほかの人の失敗は残る() {
        for (int i = 0; i < 49; i++) {
            here.admit(Counted.ADDRESS, "192.0.2.1");
        }
        assertThat(here.admit(Counted.ADDRESS, "192.0.2.1")).contains(Duration.ofMinutes(5));
        here.takeBack(Counted.ADDRESS, "192.0.2.1");

        assertThat(there.admit(Counted.ADDRESS, "192.0.2.1")).contains(Duration.ofMinutes(5));
        assertThat(there.admit(Counted.ADDRESS, "192.0.2.1")).isEmpty();
        assertThat(there.admit(Counted.ADDRESS, "192.0.2.2")).contains(Duration.ZERO);
    }

    @Test
    void 同時に試しても_許した回数より多くは確かめない() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        List<Future<Optional<Duration>>> tries = people.invokeAll(java.util.Collections.nCopies(
                40, (Callable<Optional<Duration>>) () -> db.inTransaction(() -> admit(here))));
        people.shutdown();

        long admitted = 0;
        for (Future<Optional<Duration>> one : tries) {
            admitted += one.get().isPresent() ? 1 : 0;
        }
        assertThat(admitted).isEqualTo(5);
    }

    @Test
    void 古い数は捨て_今の停止は残す() {
        fail(5);
        here.admit(Counted.ADDRESS, "192.0.2.9");
        clock.set(NINE.plusSeconds(30));
        here.dropOld();
        assertThat(rows()).isEqualTo(2);

        clock.set(NINE.plusDays(3));
        here.dropOld();
        assertThat(rows()).isZero();
    }

    private Optional<Duration> admit(LoginThrottle node) {
        return node.admit(Counted.ACCOUNT, "x");
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            admit(here);
        }
    }

    private static int rows() {
        return db.jdbc()
                .sql("select count(*) from login_throttle")
                .query(Integer.class)
                .single();
    }
}
