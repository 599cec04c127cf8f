package jp.michisuji.approval.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.michisuji.access.AccountRegistry;
import jp.michisuji.access.PostRoles;
import jp.michisuji.access.Role;
import jp.michisuji.organization.Absence;
import jp.michisuji.organization.AbsenceReason;
import jp.michisuji.organization.AbsenceRegistry;
import jp.michisuji.organization.Appointment;
import jp.michisuji.organization.AppointmentKind;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.OrganizationRegistry;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Rank;
import jp.michisuji.organization.Succession;
import jp.michisuji.organization.SuccessionRegistry;
import jp.michisuji.organization.Unit;
import jp.michisuji.organization.UnitKind;
import jp.michisuji.testing.Office;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** 決裁の試験の部。係長・課長・部長の縦の線と、合議にかける隣の課を、一度だけ載せる。 */
public class ApprovalOffice {

    public static final String DRAFTER = "ap-tanto";
    public static final String KAKARICHO = "ap-kakaricho";
    public static final String KACHO = "ap-kacho";
    public static final String BUCHO = "ap-bucho";
    public static final String OTHER = "ap-other-kacho";
    /** 誰も就いていない職。係長が代わる。 */
    public static final String VACANT = "ap-vacant-kacho";
    /** 隣の課長が事務取扱として就く職。 */
    public static final String FILLED = "ap-filled-kacho";

    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);

    private final Office office;
    private final Organization organization;
    private final OrganizationRegistry registry;
    private final SuccessionRegistry successions;
    private final AbsenceRegistry absences;
    private final PostRoles roles;
    private final AccountRegistry accounts;
    private final JdbcClient jdbc;

    ApprovalOffice(
            Office office,
            Organization organization,
            OrganizationRegistry registry,
            SuccessionRegistry successions,
            AbsenceRegistry absences,
            PostRoles roles,
            AccountRegistry accounts,
            JdbcClient jdbc) {
        this.office = office;
        this.organization = organization;
        this.registry = registry;
        this.successions = successions;
        this.absences = absences;
        this.roles = roles;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /** 載せてあれば何もしない。 */
    @Transactional
    public void open() {
        office.open();
        if (organization.findPost(DRAFTER).isPresent()) {
            return;
        }
        registry.register(new Unit("ap-bu", "決裁の試験部", null, UnitKind.BU, true, 0));
        registry.register(new Unit("ap-ka", "決裁の試験課", "ap-bu", UnitKind.KA, true, 0));
        registry.register(new Unit("ap-kakari", "決裁の試験係", "ap-ka", UnitKind.KAKARI, true, 0));
        registry.register(new Unit("ap-other-ka", "決裁の隣の課", "ap-bu", UnitKind.KA, true, 0));
        post(BUCHO, "決裁の試験部長", "ap-bu", Rank.BUCHO, Role.DIRECTOR);
        post(KACHO, "決裁の試験課長", "ap-ka", Rank.KACHO, Role.CHIEF);
        post(KAKARICHO, "決裁の試験係長", "ap-kakari", Rank.KAKARICHO, Role.STAFF);
        post(DRAFTER, "決裁の試験担当", "ap-kakari", Rank.TANTO, Role.STAFF);
        post(OTHER, "決裁の隣の課長", "ap-other-ka", Rank.KACHO, Role.CHIEF);
        registry.register(new Post(VACANT, "決裁の欠けた課長", "ap-other-ka", Rank.KACHO, true, 0));
        roles.give(VACANT, Set.of(Role.CHIEF));
        registry.register(new Post(FILLED, "決裁の事務取扱の課長", "ap-other-ka", Rank.KACHO, true, 0));
        roles.give(FILLED, Set.of(Role.CHIEF));
        registry.appoint(new Appointment(0, OTHER, FILLED, APRIL, null, AppointmentKind.JIMU_TORIATSUKAI, "欠員のため"));
        successions.register(new Succession(KACHO, List.of(KAKARICHO, OTHER), null));
        successions.register(new Succession(BUCHO, List.of(KACHO), null));
        successions.register(new Succession(VACANT, List.of(KAKARICHO), null));
    }

    /** 試験の時計の日々に、その人が不在である。 */
    public void away(String person) {
        LocalDate from = LocalDate.of(2025, 9, 1);
        absences.enter(new Absence(0, person, from, LocalDate.of(2025, 12, 28), AbsenceReason.TRIP, null, person));
    }

    public void allBack() {
        jdbc.sql("delete from absence where person_code like 'ap-%'").update();
    }

    private void post(String code, String name, String unit, Rank rank, Role role) {
        registry.register(new Post(code, name, unit, rank, true, 0));
        roles.give(code, Set.of(role));
        registry.register(new Person(code, "職員・" + name, code + "@test.invalid"));
        registry.appoint(code, code, APRIL, null);
        accounts.create(code, Office.PASSWORD, code, false);
    }
}
