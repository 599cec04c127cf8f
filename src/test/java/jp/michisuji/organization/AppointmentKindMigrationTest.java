package jp.michisuji.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import jp.michisuji.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** 種別のなかった発令に種別を付ける移行。先に就いた職を本務とし、重なる職を兼務とする。 */
class AppointmentKindMigrationTest {

    private static final Path MIGRATION =
            Path.of("db", "migration", "V024__organization_kind_of_appointment_and_absence.sql");
    private static final LocalDate 四月一日 = LocalDate.of(2025, 4, 1);

    /** 移行は表の持ち主が行うので、持ち主としてつなぐ。 */
    private final JdbcClient jdbc =
            JdbcClient.create(new DriverManagerDataSource(TestServer.asOwner(TestServer.newDatabase())));

    @Test
    void 先の職は本務_重なる職は兼務_続けて就いた次の職はまた本務になる() throws IOException {
        OrganizationForTests office = new OrganizationForTests(jdbc);
        office.registry().register(new Unit("ka", "課", null, UnitKind.KA, false, 0));
        office.registry().register(new Person("a", "職員A", null));
        for (String code : new String[] {"saki", "kasanaru", "tsugi"}) {
            office.registry().register(new Post(code, code, "ka", Rank.KACHO, false, 0));
        }
        // 種別のなかった頃の表には、同じ人の重なる発令が何の印もなく並んでいた。
        jdbc.sql("alter table michisuji.appointment disable trigger appointment_refuse_overlap")
                .update();
        発令("kasanaru", 四月一日.plusDays(1), null);
        発令("saki", 四月一日, 四月一日.plusYears(1));
        発令("tsugi", 四月一日.plusYears(1).plusDays(1), null);
        jdbc.sql("alter table michisuji.appointment enable trigger appointment_refuse_overlap")
                .update();

        String script = Files.readString(MIGRATION);
        jdbc.sql(script.substring(script.indexOf("do $$"), script.indexOf("end $$;") + 7))
                .update();

        assertThat(office.organization().appointments())
                .extracting(Appointment::postCode, Appointment::kind)
                .containsExactlyInAnyOrder(
                        tuple("saki", AppointmentKind.HONMU),
                        tuple("kasanaru", AppointmentKind.KENMU),
                        tuple("tsugi", AppointmentKind.HONMU));
    }

    private void 発令(String post, LocalDate from, LocalDate to) {
        jdbc.sql("insert into michisuji.appointment (person_code, post_code, from_date, to_date) values ('a', ?, ?, ?)")
                .params(post, from, to)
                .update();
    }
}
