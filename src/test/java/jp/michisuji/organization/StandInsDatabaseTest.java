package jp.michisuji.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import jp.michisuji.testing.TestDatabase;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StandInsDatabaseTest {

    private static final LocalDate 四月一日 = LocalDate.of(2025, 4, 1);
    private static final LocalDate 初日 = LocalDate.of(2025, 9, 8);
    private static final LocalDate 末日 = LocalDate.of(2025, 9, 12);

    @RegisterExtension
    static final TestDatabase db = TestDatabase.rollingBack();

    private OrganizationRegistry registry;
    private AbsenceRegistry absenceRegistry;
    private SuccessionRegistry successions;
    private Absences absences;
    private Deputies deputies;
    private Superiors superiors;
    private StandIns standIns;

    @BeforeEach
    void 芝の総合支所に人を置く() {
        ChartCache cache = OrganizationForTests.chartCache(db.jdbc(), Duration.ofHours(1));
        registry = new OrganizationRegistry(db.jdbc(), cache);
        absenceRegistry = new AbsenceRegistry(db.jdbc());
        absences = new Absences(db.jdbc());
        deputies = new Deputies(db.jdbc(), cache);
        superiors = new Superiors(db.jdbc(), cache);
        successions = new SuccessionRegistry(db.jdbc(), deputies, superiors);
        standIns = new StandIns(db.jdbc(), new Organization(db.jdbc(), cache), absences, deputies, superiors);
        registry.register(new Unit("ku", "区役所", null, UnitKind.KU, false, 0));
        registry.register(new Unit("shiba", "芝地区総合支所", "ku", UnitKind.SHISHO, false, 1));
        registry.register(new Unit("kumin", "区民課", "shiba", UnitKind.KA, false, 2));
        registry.register(new Unit("hoken", "保健福祉係", "kumin", UnitKind.KAKARI, false, 3));
        registry.register(new Unit("kanri", "管理課", "shiba", UnitKind.KA, false, 4));
        職と人("shishocho", "shiba", Rank.BUCHO);
        職と人("kumin-kacho", "kumin", Rank.KACHO);
        職と人("hoken-kakaricho", "hoken", Rank.KAKARICHO);
        職と人("hoken-tanto", "hoken", Rank.TANTO);
        職と人("kanri-kacho", "kanri", Rank.KACHO);
        代理の順("kumin-kacho", "hoken-kakaricho", "kanri-kacho");
    }

    @Test
    void 本人が出ていれば_代理は受け取らない() {
        assertThat(受け手("kumin-kacho", 初日)).containsExactly(tuple("kumin-kacho", Receiver.As.HOLDER));
        assertThat(代わる職("hoken-kakaricho", 初日)).isEmpty();
    }

    @Test
    void 不在の間は_代理の順の先の職の人が受け取り_不在が終わると本人に戻る() {
        不在("kumin-kacho", 初日, 末日);

        assertThat(受け手("kumin-kacho", 初日.minusDays(1))).containsExactly(tuple("kumin-kacho", Receiver.As.HOLDER));
        assertThat(受け手("kumin-kacho", 初日)).containsExactly(tuple("hoken-kakaricho", Receiver.As.DEPUTY));
        assertThat(受け手("kumin-kacho", 末日)).containsExactly(tuple("hoken-kakaricho", Receiver.As.DEPUTY));
        assertThat(受け手("kumin-kacho", 末日.plusDays(1))).containsExactly(tuple("kumin-kacho", Receiver.As.HOLDER));
    }

    @Test
    void 先の代理も不在なら_次の代理が代わる() {
        不在("kumin-kacho", 初日, 末日);
        不在("hoken-kakaricho", 初日, 初日);

        assertThat(受け手("kumin-kacho", 初日)).containsExactly(tuple("kanri-kacho", Receiver.As.DEPUTY));
        assertThat(代わる職("hoken-kakaricho", 初日)).isEmpty();
        assertThat(代わる職("kanri-kacho", 初日)).containsExactly("kumin-kacho");
        assertThat(代わる職("kanri-kacho", 初日.plusDays(1))).isEmpty();
    }

    @Test
    void 代わる人が誰もいなければ_不在の本人が受け取る() {
        不在("kumin-kacho", 初日, 末日);
        不在("hoken-kakaricho", 初日, 末日);
        不在("kanri-kacho", 初日, 末日);
        不在("hoken-tanto", 初日, 末日);

        assertThat(受け手("kumin-kacho", 初日)).containsExactly(tuple("kumin-kacho", Receiver.As.ABSENT_HOLDER));
        assertThat(受け手("hoken-tanto", 初日)).containsExactly(tuple("hoken-tanto", Receiver.As.ABSENT_HOLDER));
    }

    @Test
    void 職に複数の人がいて一人でも出ていれば_代理は働かない() {
        registry.register(new Person("kumin-kacho-2", "職員2", null));
        registry.appoint("kumin-kacho-2", "kumin-kacho", 四月一日, null);
        不在("kumin-kacho", 初日, 末日);

        assertThat(受け手("kumin-kacho", 初日)).containsExactly(tuple("kumin-kacho-2", Receiver.As.HOLDER));
        assertThat(代わる職("hoken-kakaricho", 初日)).isEmpty();
    }

    @Test
    void 欠員の職も_代理の順で代わる() {
        registry.register(new Post("ketsuin", "欠員の課長", "kumin", Rank.KACHO, true, 9));
        代理の順("ketsuin", "kanri-kacho");

        assertThat(受け手("ketsuin", 初日)).containsExactly(tuple("kanri-kacho", Receiver.As.DEPUTY));
        assertThat(standIns.representedBy("kanri-kacho", 初日)).singleElement().satisfies(representation -> {
            assertThat(representation.postName()).isEqualTo("欠員の課長（代理）");
            assertThat(representation.absentees()).isEmpty();
        });
        assertThat(受け手("ない職", 初日)).isEmpty();
    }

    @Test
    void 上司は登録がなければ_同じ組織の長_なければ上の組織の長である() {
        assertThat(上司("hoken-tanto")).isEqualTo("hoken-kakaricho");
        assertThat(上司("hoken-kakaricho")).isEqualTo("kumin-kacho");
        assertThat(上司("kumin-kacho")).isEqualTo("shishocho");
        assertThat(superiors.of("shishocho")).isEmpty();
    }

    @Test
    void 登録した上司は_組織から決まるものに先立つ() {
        successions.register(new Succession("hoken-tanto", List.of(), "kanri-kacho"));

        assertThat(上司("hoken-tanto")).isEqualTo("kanri-kacho");
        assertThat(superiors.derivedFor("hoken-tanto")).map(Post::code).contains("hoken-kakaricho");
        assertThat(standIns.on(初日).superiorOf("hoken-tanto")).map(Post::code).contains("kanri-kacho");
        assertThat(standIns.on(初日).superiorOf("kumin-kacho")).map(Post::code).contains("shishocho");
    }

    @Test
    void 代理の順は書き替えると前のものが残らない() {
        代理の順("kumin-kacho", "kanri-kacho");

        assertThat(deputies.of("kumin-kacho")).extracting(Post::code).containsExactly("kanri-kacho");
        assertThatThrownBy(() -> 代理の順("kumin-kacho", "a", "b", "c", "d")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void 不在は始まりの日も終わりの日も含む() {
        long id = 不在("kumin-kacho", 初日, 末日);

        assertThat(absences.absentOn("kumin-kacho", 初日.minusDays(1))).isFalse();
        assertThat(absences.absentOn("kumin-kacho", 初日)).isTrue();
        assertThat(absences.absentOn("kumin-kacho", 末日)).isTrue();
        assertThat(absences.absentOn(末日.plusDays(1))).isEmpty();
        assertThat(absences.overlapping("kumin-kacho", 末日, 末日.plusDays(9)))
                .extracting(Absence::id)
                .containsExactly(id);
        assertThat(absences.overlapping("kumin-kacho", 末日.plusDays(1), 末日.plusDays(9)))
                .isEmpty();
    }

    @Test
    void 代理の輪は_じかでも遠回りでも断り_道を言う() {
        assertThatThrownBy(() -> 代理の順("kanri-kacho", "kumin-kacho"))
                .isInstanceOfSatisfying(DeputyCircleException.class, refused -> assertThat(refused.circle())
                        .containsExactly("kanri-kacho", "kumin-kacho", "kanri-kacho"));

        代理の順("kanri-kacho", "shishocho");
        assertThatThrownBy(() -> 代理の順("shishocho", "hoken-tanto", "kumin-kacho"))
                .hasMessageContaining("shishocho → kumin-kacho → kanri-kacho → shishocho");
        assertThat(deputies.of("shishocho")).isEmpty();
        assertThat(successions.circle(new Succession("shishocho", List.of("hoken-tanto"), null)))
                .isEmpty();
    }

    @Test
    void 代理の代理までは_たどらない() {
        代理の順("hoken-kakaricho", "hoken-tanto");
        代理の順("kumin-kacho", "hoken-kakaricho");
        不在("kumin-kacho", 初日, 末日);
        不在("hoken-kakaricho", 初日, 末日);

        assertThat(standIns.on(初日).actingPost("kumin-kacho")).isEmpty();
        assertThat(standIns.on(初日).actingPost("hoken-kakaricho")).contains("hoken-tanto");
        assertThat(代わる職("hoken-tanto", 初日)).containsExactly("hoken-kakaricho");
        assertThat(受け手("kumin-kacho", 初日)).containsExactly(tuple("kumin-kacho", Receiver.As.ABSENT_HOLDER));
    }

    private void 職と人(String code, String unit, Rank rank) {
        registry.register(new Post(code, code, unit, rank, false, 0));
        registry.register(new Person(code, "職員" + code, null));
        registry.appoint(code, code, 四月一日, null);
    }

    private void 代理の順(String post, String... inOrder) {
        successions.register(new Succession(post, List.of(inOrder), null));
    }

    private long 不在(String person, LocalDate from, LocalDate to) {
        return absenceRegistry.enter(new Absence(0, person, from, to, AbsenceReason.TRIP, null, null));
    }

    private List<Tuple> 受け手(String post, LocalDate day) {
        return standIns.receivers(post, day).stream()
                .map(receiver -> tuple(receiver.person().code(), receiver.as()))
                .toList();
    }

    private List<String> 代わる職(String person, LocalDate day) {
        return standIns.representedBy(person, day).stream()
                .map(representation -> representation.post().code())
                .toList();
    }

    private String 上司(String post) {
        return superiors.of(post).map(Post::code).orElseThrow();
    }
}
