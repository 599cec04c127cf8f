package jp.michisuji.access;

import java.time.LocalDate;
import java.util.Set;
import jp.michisuji.organization.OrganizationRegistry;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Rank;
import jp.michisuji.organization.Unit;
import jp.michisuji.organization.UnitKind;
import jp.michisuji.testing.TestServer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** 試験の台帳。部屋を空にして、課長・部長・管理者を一人ずつ置く。 */
public class HouseBook {

    public static final String PASSWORD = "一二三四五六七八九十ABC";

    private final JdbcClient jdbc;
    private final JdbcClient owner;
    private final OrganizationRegistry organization;
    private final AccountRegistry accounts;
    private final PostRoles roles;

    /** @param database 応用としてつなぐ番地。表を空にするのは持ち主としてつないで行う */
    public HouseBook(
            String database,
            JdbcClient jdbc,
            OrganizationRegistry organization,
            AccountRegistry accounts,
            PostRoles roles) {
        this.owner = JdbcClient.create(new DriverManagerDataSource(TestServer.asOwner(database)));
        this.jdbc = jdbc;
        this.organization = organization;
        this.accounts = accounts;
        this.roles = roles;
    }

    public void open() {
        owner.sql(
                        "truncate account, login_throttle, post_role, appointment, post, unit, person, spring_session cascade")
                .update();
        organization.register(new Unit("shiba-kumin", "区民課", null, UnitKind.KA, false, 1));
        place("kacho", "区民課長", Rank.KACHO, Role.CHIEF);
        place("bucho", "区民部長", Rank.BUCHO, Role.DIRECTOR);
        place("admin", "管理者", Rank.TANTO, Role.ADMIN);
    }

    private void place(String code, String name, Rank rank, Role role) {
        organization.register(new Post(code, name, "shiba-kumin", rank, false, 1));
        person(code, code + "@example.jp");
        organization.appoint(code, code, LocalDate.of(2025, 4, 1), null);
        roles.give(code, Set.of(role));
        accounts.create(code, PASSWORD, code, false);
    }

    /** ログインの名前を持たない職員。 */
    public void person(String code, String mail) {
        organization.register(new Person(code, "職員" + code, mail));
    }

    public long acts(String action, String subject) {
        return jdbc.sql("select count(*) from audit_entry where action = ? and subject_id = ?")
                .params(action, subject)
                .query(Long.class)
                .single();
    }

    public JdbcClient jdbc() {
        return jdbc;
    }
}
