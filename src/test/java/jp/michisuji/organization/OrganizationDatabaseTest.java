package jp.michisuji.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import jp.michisuji.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataAccessException;

class OrganizationDatabaseTest {

    private static final LocalDate 四月一日 = LocalDate.of(2025, 4, 1);
    private static final LocalDate 年度末 = LocalDate.of(2026, 3, 31);

    @RegisterExtension
    static final TestDatabase db = TestDatabase.rollingBack();

    private Organization organization;
    private OrganizationRegistry registry;

    @BeforeEach
    void 芝の組織を登録する() {
        ChartCache cache = OrganizationForTests.chartCache(db.jdbc(), Duration.ofHours(1));
        organization = new Organization(db.jdbc(), cache);
        registry = new OrganizationRegistry(db.jdbc(), cache);
        registry.register(new Unit("ku", "区役所", null, UnitKind.KU, false, 0));
        registry.register(new Unit("shiba", "芝地区総合支所", "ku", UnitKind.SHISHO, false, 1));
        registry.register(new Unit("shiba-kumin", "区民課", "shiba", UnitKind.KA, false, 2));
        registry.register(new Unit("shiba-hoken", "保健福祉係", "shiba-kumin", UnitKind.KAKARI, false, 3));
        registry.register(new Post("shiba-bucho", "芝地区総合支所長", "shiba", Rank.BUCHO, true, 1));
        registry.register(new Post("shiba-kumin-kacho", "区民課長", "shiba-kumin", Rank.KACHO, false, 2));
        registry.register(new Post("shiba-hoken-kakaricho", "保健福祉係長", "shiba-hoken", Rank.KAKARICHO, false, 3));
        registry.register(new Person("a001", "職員A001", "a001@example.jp"));
    }

    @Test
    void 登録した職と組織をコードで引ける() {
        assertThat(organization.post("shiba-kumin-kacho").name()).isEqualTo("区民課長");
        assertThat(organization.unit("shiba").kind()).isEqualTo(UnitKind.SHISHO);
        assertThat(organization.post("shiba-bucho").supplemented()).isTrue();
        assertThatThrownBy(() -> organization.post("nai")).isInstanceOf(UnknownPostException.class);
        assertThatThrownBy(() -> organization.unit("nai")).isInstanceOf(UnknownUnitException.class);
    }

    @Test
    void 係の職の課は区民課_部は総合支所になる() {
        assertThat(organization.sectionOf("shiba-hoken-kakaricho")).isEqualTo("shiba-kumin");
        assertThat(organization.departmentOf("shiba-hoken-kakaricho")).isEqualTo("shiba");
        assertThat(organization.sectionOf("shiba-bucho")).isEqualTo("shiba");
    }

    @Test
    void 組織の下の職は係まで数える() {
        assertThat(organization.postsUnder("shiba"))
                .extracting(Post::code)
                .containsExactlyInAnyOrder("shiba-bucho", "shiba-kumin-kacho", "shiba-hoken-kakaricho");
    }

    @Test
    void 発令は始まる日も終わる日も含む() {
        registry.appoint("a001", "shiba-kumin-kacho", 四月一日, 年度末);

        assertThat(organization.holdersOf("shiba-kumin-kacho", 四月一日.minusDays(1)))
                .isEmpty();
        assertThat(organization.holdersOf("shiba-kumin-kacho", 四月一日)).hasSize(1);
        assertThat(organization.holdersOf("shiba-kumin-kacho", 年度末)).hasSize(1);
        assertThat(organization.holdersOf("shiba-kumin-kacho", 年度末.plusDays(1))).isEmpty();
    }

    @Test
    void 兼ねる職は職位の高い順に並ぶ() {
        registry.appoint("a001", "shiba-hoken-kakaricho", 四月一日, null);
        registry.appoint("a001", "shiba-kumin-kacho", 四月一日, null);

        assertThat(organization.postsOf("a001", 年度末))
                .extracting(Post::code)
                .containsExactly("shiba-kumin-kacho", "shiba-hoken-kakaricho");
    }

    @Test
    void 同じ職への重なる発令は断る() {
        registry.appoint("a001", "shiba-kumin-kacho", 四月一日, null);

        assertThatThrownBy(() -> registry.appoint("a001", "shiba-kumin-kacho", 年度末, null))
                .isInstanceOf(OverlappingAppointmentException.class);
    }

    @Test
    void 登録簿を通さない重なりもデータベースが断る() {
        registry.appoint("a001", "shiba-kumin-kacho", 四月一日, null);

        db.jdbc().sql("set constraints all immediate").update();
        assertThatThrownBy(() -> db.jdbc()
                        .sql("insert into appointment (person_code, post_code, from_date) values (?, ?, ?)")
                        .params("a001", "shiba-kumin-kacho", 年度末)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("発令の期間が重なっています");
    }

    @Test
    void 自分を上位にたどる組織は登録できない() {
        assertThatThrownBy(() -> registry.register(new Unit("ku", "区役所", "shiba-kumin", UnitKind.KU, false, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void 種別を言わない発令は_初めが本務_重なる二つ目は兼務になる() {
        registry.appoint("a001", "shiba-hoken-kakaricho", 四月一日, 年度末);
        registry.appoint("a001", "shiba-kumin-kacho", 四月一日, null);
        registry.appoint("a001", "shiba-hoken-kakaricho", 年度末.plusDays(1), null);

        assertThat(organization.appointments())
                .extracting(Appointment::kind)
                .containsExactlyInAnyOrder(AppointmentKind.HONMU, AppointmentKind.KENMU, AppointmentKind.HONMU);
    }

    @Test
    void 同じ期間の二つの本務は_データベースも断る() {
        registry.appoint("a001", "shiba-hoken-kakaricho", 四月一日, null);

        assertThatThrownBy(() -> {
                    registry.appoint(
                            new Appointment(0, "a001", "shiba-kumin-kacho", 年度末, null, AppointmentKind.HONMU, "異動"));
                    db.jdbc().sql("set constraints all immediate").update();
                })
                .hasMessageContaining("発令の期間が重なっています");
    }
}
