package jp.michisuji.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import jp.michisuji.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** 二つの節点の発令。先の発令を一方で入れておけば、どの節点でもその日の0時に、起こし直さずに効く。 */
class HandsAcrossNodesTest {

    private static final LocalDate 四月一日 = LocalDate.of(2027, 4, 1);

    @RegisterExtension
    static final TestDatabase db = TestDatabase.rollingBack();

    /** 節点。組織図の控えは一日の間読み直さず、時計も別に持つ。 */
    private static final class 節点 {

        private final StandIns standIns = OrganizationForTests.standIns(db.jdbc(), Duration.ofDays(1));
        private Clock clock;

        void 時刻(LocalDateTime moment) {
            ZoneId tokyo = ZoneId.of("Asia/Tokyo");
            clock = Clock.fixed(moment.atZone(tokyo).toInstant(), tokyo);
        }

        List<String> 課長の仕事を見る人() {
            return standIns.receivers("kacho", LocalDate.now(clock)).stream()
                    .map(receiver -> receiver.person().code())
                    .toList();
        }
    }

    private final OrganizationRegistry registry = new OrganizationForTests(db.jdbc()).registry();
    private final 節点 こちら = new 節点();
    private final 節点 あちら = new 節点();

    @BeforeEach
    void 課長を置く() {
        registry.register(new Unit("ka", "課", null, UnitKind.KA, false, 0));
        registry.register(new Post("kacho", "課長", "ka", Rank.KACHO, false, 0));
        registry.register(new Person("mae", "前任", null));
        registry.register(new Person("ato", "後任", null));
        registry.appoint("mae", "kacho", LocalDate.of(2025, 4, 1), 四月一日.minusDays(1));
        こちら.時刻(LocalDateTime.of(2027, 3, 31, 23, 59, 59));
        あちら.時刻(LocalDateTime.of(2027, 3, 31, 23, 59, 59));
        assertThat(こちら.課長の仕事を見る人()).containsExactly("mae");
        assertThat(あちら.課長の仕事を見る人()).containsExactly("mae");
    }

    @Test
    void 前日の終わりまでは前任が_0時からは後任が見る() {
        registry.appoint("ato", "kacho", 四月一日, null);

        assertThat(あちら.課長の仕事を見る人()).containsExactly("mae");
        あちら.時刻(四月一日.atStartOfDay());

        assertThat(あちら.課長の仕事を見る人()).containsExactly("ato");
        assertThat(こちら.課長の仕事を見る人()).as("時計の遅れた節点も、自分の0時に替わる").containsExactly("mae");
        こちら.時刻(四月一日.atStartOfDay());
        assertThat(こちら.課長の仕事を見る人()).containsExactly("ato");
    }
}
