package jp.michisuji.approval.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.michisuji.access.AccountRegistry;
import jp.michisuji.access.PostRoles;
import jp.michisuji.access.Role;
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
import org.springframework.transaction.annotation.Transactional;

/** 試験の経路。部・課・係の並ぶ一つの部と、一つの総合支所と、経路の表が挙げる職を載せる。 */
public class RouteOffice {

    public static final String BUCHO = "rt-bucho";
    public static final String KACHO = "rt-kacho";
    public static final String KAKARICHO = "rt-kakaricho";
    public static final String TANTO = "rt-tanto";
    public static final String VACANT = "rt-vacant-kacho";
    public static final String VACANT_TANTO = "rt-vacant-tanto";
    public static final String DISTRICT_CHIEF = "rt-machizukuri-kacho";
    public static final String DISTRICT_TANTO = "rt-machizukuri";

    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);

    private final Office office;
    private final Organization organization;
    private final OrganizationRegistry registry;
    private final SuccessionRegistry successions;
    private final PostRoles roles;
    private final AccountRegistry accounts;

    RouteOffice(
            Office office,
            Organization organization,
            OrganizationRegistry registry,
            SuccessionRegistry successions,
            PostRoles roles,
            AccountRegistry accounts) {
        this.office = office;
        this.organization = organization;
        this.registry = registry;
        this.successions = successions;
        this.roles = roles;
        this.accounts = accounts;
    }

    /** 載せてあれば何もしない。 */
    @Transactional
    public void open() {
        office.open();
        if (organization.findPost(BUCHO).isPresent()) {
            return;
        }
        unit("rt-bu", "経路試験部", null, UnitKind.BU);
        unit("rt-ka", "経路試験課", "rt-bu", UnitKind.KA);
        unit("rt-kakari", "経路試験係", "rt-ka", UnitKind.KAKARI);
        unit("rt-vacant-ka", "経路空席課", "rt-bu", UnitKind.KA);
        unit("rt-shisho", "経路地区総合支所", null, UnitKind.SHISHO);
        unit("rt-machi-ka", "まちづくり課", "rt-shisho", UnitKind.KA);
        post(BUCHO, "経路試験部長", "rt-bu", Rank.BUCHO, Role.DIRECTOR);
        post(KACHO, "経路試験課長", "rt-ka", Rank.KACHO, Role.CHIEF);
        post(KAKARICHO, "経路試験係長", "rt-kakari", Rank.KAKARICHO, Role.STAFF);
        post(TANTO, "経路試験係担当", "rt-kakari", Rank.TANTO, Role.STAFF);
        post(VACANT_TANTO, "経路空席課担当", "rt-vacant-ka", Rank.TANTO, Role.STAFF);
        registry.register(new Post(VACANT, "経路空席課長", "rt-vacant-ka", Rank.KACHO, true, 0));
        post(DISTRICT_CHIEF, "経路・まちづくり課長", "rt-machi-ka", Rank.KACHO, Role.CHIEF);
        post(DISTRICT_TANTO, "経路・まちづくり課担当", "rt-machi-ka", Rank.TANTO, Role.STAFF);
        named("zaisei-kacho", "財政課長", Rank.KACHO);
        named("kikaku-kacho", "企画課長", Rank.KACHO);
        named("kaikaku-digital-bucho", "区役所・デジタル改革担当部長", Rank.BUCHO);
        named("yochi-shisetsu-kacho", "用地・施設担当課長", Rank.KACHO);
        successions.register(new Succession(KACHO, List.of(KAKARICHO), null));
    }

    private void named(String code, String name, Rank rank) {
        if (organization.findPost(code).isEmpty()) {
            unit(code + "-ka", name, null, UnitKind.KA);
            post(code, name, code + "-ka", rank, rank == Rank.BUCHO ? Role.DIRECTOR : Role.CHIEF);
        }
    }

    private void unit(String code, String name, String parent, UnitKind kind) {
        registry.register(new Unit(code, name, parent, kind, true, 0));
    }

    private void post(String code, String name, String unit, Rank rank, Role role) {
        registry.register(new Post(code, name, unit, rank, true, 0));
        roles.give(code, Set.of(role));
        registry.register(new Person(code, "職員・" + name, code + "@test.invalid"));
        registry.appoint(code, code, APRIL, null);
        accounts.create(code, Office.PASSWORD, code, false);
    }
}
