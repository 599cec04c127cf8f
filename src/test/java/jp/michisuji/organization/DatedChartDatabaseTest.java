package jp.michisuji.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import jp.michisuji.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** 日付のある組織図。決まった改正が、どの節点でもその日の0時に現れ、前の名も残る。 */
class DatedChartDatabaseTest {

    private static final ZoneId 日本 = ZoneId.of("Asia/Tokyo");
    private static final LocalDate 四月一日 = LocalDate.of(2027, 4, 1);

    @RegisterExtension
    static final TestDatabase db = TestDatabase.rollingBack();

    /** 節点ごとの時計。 */
    private static final class 手の時計 extends Clock {
        private Instant now = 四月一日.minusDays(1).atTime(23, 59, 59).atZone(日本).toInstant();

        @Override
        public ZoneId getZone() {
            return 日本;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }

        void 合わせる(LocalDateTime moment) {
            now = moment.atZone(日本).toInstant();
        }
    }

    private final 手の時計 一つ目の時計 = new 手の時計();
    private final 手の時計 二つ目の時計 = new 手の時計();
    private Organization 一つ目;
    private Organization 二つ目;
    private OrganizationRegistry registry;
    private OrganizationPlan plan;
    private OrganizationHistory history;

    @BeforeEach
    void 二つの節点と土木課がある() {
        ChartCache cache = 節点(一つ目の時計);
        一つ目 = new Organization(db.jdbc(), cache);
        二つ目 = new Organization(db.jdbc(), 節点(二つ目の時計));
        registry = new OrganizationRegistry(db.jdbc(), cache);
        plan = new OrganizationPlan(db.jdbc(), registry, cache);
        history = new OrganizationHistory(new ChartReader(db.jdbc()));
        registry.register(new Unit("machi", "街づくり支援部", null, UnitKind.BU, false, 1));
        registry.register(new Unit("doboku", "土木課", "machi", UnitKind.KA, false, 2));
        registry.register(new Unit("kanri", "土木管理課", "machi", UnitKind.KA, false, 3));
        registry.register(new Post("doboku-kacho", "土木課長", "doboku", Rank.KACHO, false, 1));
        registry.register(new Post("kanri-kacho", "土木管理課長", "kanri", Rank.KACHO, false, 2));
        plan.open(new Unit("doboku-bu", "土木部", null, UnitKind.BU, false, 4), 四月一日);
        plan.open(new Post("doboku-bucho", "土木部長", "doboku-bu", Rank.BUCHO, false, 3), 四月一日);
        plan.plan(
                1,
                四月一日,
                List.of(
                        PlannedChange.renamed(OrganizationPart.UNIT, "doboku", "事業課"),
                        PlannedChange.moved(OrganizationPart.UNIT, "doboku", "doboku-bu"),
                        PlannedChange.renamed(OrganizationPart.POST, "doboku-kacho", "事業課長"),
                        PlannedChange.closed(OrganizationPart.UNIT, "kanri", "doboku"),
                        PlannedChange.closed(OrganizationPart.POST, "kanri-kacho", "doboku-kacho")));
    }

    /** 控えを一時間は読み直さない節点。日が替わったことは、自分の時計だけで知る。 */
    private static ChartCache 節点(Clock clock) {
        return new ChartCache(db.jdbc(), new ChartReader(db.jdbc()), clock, Duration.ofHours(1));
    }

    @Test
    void どの節点でも_自分の時計の0時に組織図が替わる() {
        assertThat(職名(一つ目)).containsExactly("土木課長", "土木管理課長");
        assertThat(職名(二つ目)).containsExactly("土木課長", "土木管理課長");

        一つ目の時計.合わせる(四月一日.atStartOfDay());
        assertThat(職名(一つ目)).containsExactly("事業課長", "土木部長");
        assertThat(一つ目.departmentOf("doboku-kacho")).isEqualTo("doboku-bu");
        assertThat(職名(二つ目)).containsExactly("土木課長", "土木管理課長");
        assertThat(二つ目.departmentOf("doboku-kacho")).isEqualTo("machi");

        二つ目の時計.合わせる(四月一日.atStartOfDay());
        assertThat(職名(二つ目)).containsExactly("事業課長", "土木部長");
    }

    @Test
    void 実施の前は閉じる職のまま_実施のあとは継いだ職が立つ() {
        一つ目の時計.合わせる(四月一日.atStartOfDay());
        assertThat(一つ目.standing("kanri-kacho")).isEqualTo("kanri-kacho");
        plan.carryOut(1);
        assertThat(一つ目.standing("kanri-kacho")).isEqualTo("doboku-kacho");
        assertThat(一つ目.post("kanri-kacho").name()).isEqualTo("土木管理課長");
        assertThat(職名(一つ目)).containsExactly("事業課長", "土木部長");
    }

    @Test
    void 実施のあとも_過ぎた日はその日の名で答える() {
        plan.carryOut(1);

        assertThat(history.on(四月一日.minusDays(1)).post("doboku-kacho"))
                .get()
                .extracting(Post::name)
                .isEqualTo("土木課長");
        assertThat(history.on(四月一日.minusDays(1)).unit("doboku"))
                .get()
                .extracting(Unit::parentCode)
                .isEqualTo("machi");
        assertThat(history.on(四月一日.minusDays(1)).post("kanri-kacho")).isPresent();
        assertThat(history.on(四月一日).post("kanri-kacho")).isEmpty();
        assertThat(history.on(四月一日).post("doboku-kacho"))
                .get()
                .extracting(Post::name)
                .isEqualTo("事業課長");
    }

    @Test
    void 職は_行った日の名で言い_今の名が違えば添える() {
        LocalDate 前の日 = 四月一日.minusDays(1);
        assertThat(一つ目.postName("doboku-kacho", 前の日)).hasToString("土木課長");

        一つ目の時計.合わせる(四月一日.atStartOfDay());
        assertThat(一つ目.postName("doboku-kacho", 前の日)).hasToString("土木課長（現 事業課長）");
        plan.carryOut(1);
        assertThat(一つ目.postName("doboku-kacho", 前の日)).hasToString("土木課長（現 事業課長）");
        assertThat(一つ目.postName("doboku-kacho", 四月一日)).hasToString("事業課長");
        assertThat(一つ目.postName("kanri-kacho", 前の日)).as("なくなった職").hasToString("土木管理課長");
        assertThat(一つ目.postName("shiranai-kacho", 前の日)).hasToString("shiranai-kacho");
    }

    @Test
    void 登録し直して名が改まっても_前の日の記録は前の名で言う() {
        LocalDate 今日 = 四月一日.minusDays(1);
        registry.register(new Post("kanri-kacho", "管理課長", "kanri", Rank.KACHO, false, 2));

        assertThat(一つ目.postName("kanri-kacho", 今日.minusDays(1))).hasToString("土木管理課長（現 管理課長）");
        assertThat(一つ目.postName("kanri-kacho", 今日)).hasToString("管理課長");
    }

    @Test
    void 発令できるのは_今日ある職と_これから開く職である() {
        assertThat(一つ目.appointablePosts())
                .extracting(Post::code)
                .containsExactly("doboku-kacho", "kanri-kacho", "doboku-bucho");
    }

    @Test
    void 取り消すと_その日になっても変わらない() {
        plan.withdraw(1);
        plan.neverOpen(OrganizationPart.POST, "doboku-bucho");
        plan.neverOpen(OrganizationPart.UNIT, "doboku-bu");
        一つ目の時計.合わせる(四月一日.atStartOfDay());
        assertThat(職名(一つ目)).containsExactly("土木課長", "土木管理課長");
    }

    private static List<String> 職名(Organization node) {
        return node.posts().stream().map(Post::name).toList();
    }
}
