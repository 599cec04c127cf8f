package jp.michisuji.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import jp.michisuji.organization.OrganizationRegistry;
import jp.michisuji.organization.Person;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Rank;
import jp.michisuji.organization.Unit;
import jp.michisuji.organization.UnitKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 最初の管理者。利用者が一人もいないとき、環境変数 MICHISUJI_ADMIN_PASSWORD のパスワードで一人だけ作る。
 *
 * <p>The password comes through the environment and may be read there, so it has to be changed at the first login.
 */
@Component
@Profile("!demo")
class FirstAdministrator implements ApplicationRunner {

    static final String CODE = "admin";

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final long LOCK = 4_713_900_302L;

    private final JdbcClient jdbc;
    private final AccountRegistry accounts;
    private final OrganizationRegistry organization;
    private final PostRoles roles;
    private final Clock clock;
    private final String password;

    FirstAdministrator(
            JdbcClient jdbc,
            AccountRegistry accounts,
            OrganizationRegistry organization,
            PostRoles roles,
            Clock clock,
            @Value("${michisuji.admin.password:}") String password) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.organization = organization;
        this.roles = roles;
        this.clock = clock;
        this.password = password;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        // 二つの節点が同時に初めて起動しても、作るのは一人だけ。
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().listOfRows();
        if (!accounts.isEmpty()) {
            return;
        }
        if (password.isEmpty()) {
            log.warn("利用者が一人もいません。MICHISUJI_ADMIN_PASSWORD を設定して起動し直すと管理者 admin を作ります。");
            return;
        }
        PasswordRule.objectionTo(password, CODE).ifPresent(objection -> {
            throw new IllegalStateException("MICHISUJI_ADMIN_PASSWORD: " + objection);
        });
        create();
        log.info("管理者 admin を作りました。最初のログインでパスワードを変えてください。");
    }

    private void create() {
        organization.register(new Unit("system", "システム管理", null, UnitKind.TANTO, true, 9000));
        organization.register(new Post(CODE, "システム管理者", "system", Rank.TANTO, true, 9000));
        organization.register(new Person(CODE, "システム管理者", null));
        organization.appoint(CODE, CODE, LocalDate.now(clock), null);
        roles.give(CODE, Set.of(Role.ADMIN));
        accounts.create(CODE, password, CODE, true);
    }
}
