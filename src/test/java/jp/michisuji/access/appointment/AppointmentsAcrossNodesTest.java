package jp.michisuji.access.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.audit.AuditEntry;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Appointment;
import jp.michisuji.organization.AppointmentKind;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.OrganizationRegistry;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Rank;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import jp.michisuji.testing.OtherNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** 二つの節点で同時に進む発令。重なる発令は一つだけが入り、日の改まりは一度だけ知らされる。 */
@ApplicationTest
class AppointmentsAcrossNodesTest {

    private static final String POST = "setsuten-kacho";
    private static final LocalDate DAY = LocalDate.of(2025, 9, 8);

    @Autowired
    private Office office;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Organization organization;

    @Autowired
    private OrganizationRegistry registry;

    @Autowired
    private AppointmentDesk desk;

    @Autowired
    private AppointmentTurn turn;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private OtherNode other;
    private long last;

    @BeforeEach
    void 職と二人を置く() {
        clock.reset();
        office.open();
        other = new OtherNode(jdbc, transactions);
        registry.register(new Post(POST, "節点の課長", "shiba-machizukuri", Rank.KACHO, true, 98));
        registry.register(new Person("setsuten-a", "職員・節点A", null));
        jdbc.sql("delete from appointment_turn").update();
        turn.toToday();
        last = audit.ofSubject("post", POST).stream()
                .mapToLong(AuditEntry::id)
                .max()
                .orElse(0);
    }

    @AfterEach
    void 元に戻す() {
        office.leave();
        clock.reset();
        jdbc.sql("delete from appointment where post_code = ?").param(POST).update();
        jdbc.sql("delete from appointment_turn").update();
    }

    @Test
    void 二人が同時に重なる発令を入れると_先の一つだけが入り_後の人は断られる() {
        AppointmentOrder mine = 発令(DAY);
        AppointmentOrder theirs = 発令(DAY.plusDays(1));
        office.as("kaikaku-kacho");
        String seenByMe = desk.forecast(mine).fingerprint();
        String seenByThem = desk.forecast(theirs).fingerprint();

        assertThatThrownBy(() -> other.meanwhile(() -> desk.carryOut(mine, seenByMe), () -> {
                    office.as("admin");
                    try {
                        desk.carryOut(theirs, seenByThem);
                    } finally {
                        office.leave();
                    }
                }))
                .hasRootCauseInstanceOf(AppointmentOutdatedException.class);

        assertThat(入った発令()).extracting(Appointment::from).containsExactly(DAY);
        office.as("admin");
        assertThat(desk.faultsOf(theirs)).extracting(AppointmentFault::field).containsExactly("from");
    }

    @Test
    void 日の改まりは_二つの節点が同時に起こしても一度だけ記録される() {
        registry.appoint("setsuten-a", POST, DAY, null);
        clock.set(DAY.atStartOfDay());

        other.meanwhile(turn::toToday, turn::toToday);
        turn.toToday();

        assertThat(改まりの記録()).containsExactly("「職員・節点A」が「節点の課長」に就いた");
    }

    @Test
    void 止まっていた間の日も_戻ったときに一度だけ知らされる() {
        registry.appoint("setsuten-a", POST, DAY, DAY.plusDays(1));
        clock.set(DAY.plusDays(5).atTime(9, 0));

        turn.toToday();
        turn.toToday();

        assertThat(改まりの記録()).containsExactlyInAnyOrder("「職員・節点A」が「節点の課長」に就いた", "「職員・節点A」が「節点の課長」を離れた");
    }

    private AppointmentOrder 発令(LocalDate from) {
        return new AppointmentOrder.Enter(
                new Appointment(0, "setsuten-a", POST, from, null, AppointmentKind.HONMU, null), false);
    }

    private List<Appointment> 入った発令() {
        return organization.appointments().stream()
                .filter(one -> one.postCode().equals(POST))
                .toList();
    }

    private List<String> 改まりの記録() {
        return audit.ofSubject("post", POST).stream()
                .filter(entry -> entry.id() > last)
                .filter(entry -> entry.actor().personCode() == null)
                .map(entry -> entry.summary())
                .toList();
    }
}
