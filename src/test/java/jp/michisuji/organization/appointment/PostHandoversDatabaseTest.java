package jp.michisuji.organization.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import jp.michisuji.organization.Appointment;
import jp.michisuji.organization.AppointmentKind;
import jp.michisuji.organization.AppointmentPlan;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.OrganizationForTests;
import jp.michisuji.organization.OrganizationRegistry;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Rank;
import jp.michisuji.organization.Unit;
import jp.michisuji.organization.UnitKind;
import jp.michisuji.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** 引渡しの見通し。4月1日に誰がどの職の仕事を見るようになるかを、変える前に言い当てる。 */
class PostHandoversDatabaseTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDate 今日 = LocalDate.of(2027, 3, 1);
    private static final LocalDate 四月一日 = LocalDate.of(2027, 4, 1);

    @RegisterExtension
    static final TestDatabase db = TestDatabase.rollingBack();

    private final List<PostWork.Load> loads = new ArrayList<>();
    private Organization organization;
    private OrganizationRegistry registry;
    private PostHandovers handovers;

    @BeforeEach
    void 課長と係長を置く() {
        OrganizationForTests office = new OrganizationForTests(db.jdbc());
        organization = office.organization();
        registry = office.registry();
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("work", (PostWork) posts ->
                loads.stream().filter(load -> posts.contains(load.postCode())).toList());
        handovers = new PostHandovers(
                organization,
                OrganizationForTests.standIns(db.jdbc(), Duration.ZERO),
                OrganizationForTests.deputies(db.jdbc()),
                beans.getBeanProvider(PostWork.class),
                Clock.fixed(今日.atStartOfDay(TOKYO).toInstant(), TOKYO));
        registry.register(new Unit("ka", "課", null, UnitKind.KA, false, 0));
        職("kacho");
        職("kakaricho");
        人("a");
        人("b");
        registry.appoint("a", "kacho", LocalDate.of(2025, 4, 1), null);
        registry.appoint("b", "kakaricho", LocalDate.of(2025, 4, 1), null);
    }

    @Test
    void 後任を入れて前任を終えると_前の日と当日の人と_解ける引き受けを言う() {
        人("c");
        loads.add(new PostWork.Load("kacho", null, 3));
        loads.add(new PostWork.Load("kacho", "a", 2));
        loads.add(new PostWork.Load("kakaricho", "b", 9));

        HandoverForecast forecast = handovers.of(入れる("c", "kacho", AppointmentKind.HONMU, true));

        assertThat(forecast.handovers()).singleElement().satisfies(one -> {
            assertThat(one.day()).isEqualTo(四月一日);
            assertThat(one.until()).extracting(PostHandover.Seer::label).containsExactly("職員a");
            assertThat(one.unplanned()).extracting(PostHandover.Seer::label).containsExactly("職員a");
            assertThat(one.from()).extracting(PostHandover.Seer::label).containsExactly("職員c");
            assertThat(one.openTasks()).isEqualTo(5);
            assertThat(one.released()).isEqualTo(2);
            assertThat(one.cover()).isEqualTo(PostHandover.Cover.HELD);
        });
        assertThat(forecast.closed()).extracting(Appointment::to).containsExactly(四月一日.minusDays(1));
    }

    @Test
    void 空席は_代理がいるかいないかを分けて言う() {
        assertThat(handovers.of(終える("a")).handovers())
                .extracting(PostHandover::cover, PostHandover::vacant)
                .containsExactly(tuple(PostHandover.Cover.NOBODY, true));

        OrganizationForTests.deputy(db.jdbc(), "kacho", "kakaricho");
        assertThat(handovers.of(終える("a")).handovers()).singleElement().satisfies(one -> {
            assertThat(one.cover()).isEqualTo(PostHandover.Cover.STOOD_IN);
            assertThat(one.from()).extracting(PostHandover.Seer::label).containsExactly("職員b（代理）");
        });
    }

    @Test
    void 代理の職にも同じ人が就くことになれば_代わる人がいないと言う() {
        OrganizationForTests.deputy(db.jdbc(), "kakaricho", "kacho");

        AppointmentPlan 兼ねる = AppointmentPlan.ending(
                入れる("a", "kakaricho", AppointmentKind.KENMU, false).after(), 発令("b").until(四月一日.minusDays(1)));
        AppointmentPlan plan = new AppointmentPlan(organization.appointments(), 兼ねる.after());

        assertThat(handovers.of(plan).handovers())
                .extracting(one -> one.post().code(), PostHandover::cover)
                .containsExactly(tuple("kakaricho", PostHandover.Cover.OWN_DEPUTY));
    }

    @Test
    void 事務取扱だけになる職は_その別を名札に添えて言う() {
        AppointmentPlan plan = new AppointmentPlan(
                organization.appointments(),
                AppointmentPlan.entering(
                                終える("b").after(), 新しい("a", "kakaricho", AppointmentKind.JIMU_TORIATSUKAI), false)
                        .after());

        assertThat(handovers.of(plan).handovers()).singleElement().satisfies(one -> {
            assertThat(one.cover()).isEqualTo(PostHandover.Cover.LOOKED_AFTER);
            assertThat(one.from()).extracting(PostHandover.Seer::label).containsExactly("職員a（事務取扱）");
        });
    }

    @Test
    void 過ぎた日だけの発令は_誰の仕事も移さない() {
        人("c");
        Appointment 昔 = new Appointment(
                0, "c", "kacho", LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31), AppointmentKind.HONMU, null);

        assertThat(handovers
                        .of(AppointmentPlan.entering(organization.appointments(), 昔, false))
                        .handovers())
                .isEmpty();
    }

    private void 職(String code) {
        registry.register(new Post(code, code, "ka", Rank.KACHO, false, 0));
    }

    private void 人(String code) {
        registry.register(new Person(code, "職員" + code, null));
    }

    private Appointment 発令(String person) {
        return organization.appointments().stream()
                .filter(one -> one.personCode().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static Appointment 新しい(String person, String post, AppointmentKind kind) {
        return new Appointment(0, person, post, 四月一日, null, kind, null);
    }

    private AppointmentPlan 入れる(String person, String post, AppointmentKind kind, boolean closing) {
        return AppointmentPlan.entering(organization.appointments(), 新しい(person, post, kind), closing);
    }

    private AppointmentPlan 終える(String person) {
        return AppointmentPlan.ending(organization.appointments(), 発令(person).until(四月一日.minusDays(1)));
    }
}
