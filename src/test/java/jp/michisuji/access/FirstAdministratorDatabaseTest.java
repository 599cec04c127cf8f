package jp.michisuji.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.OrganizationForTests;
import jp.michisuji.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;

class FirstAdministratorDatabaseTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-09-04T00:00:00Z"), ZoneId.of("Asia/Tokyo"));
    private static final String PASSWORD = "最初の合言葉は十二文字以上";

    @RegisterExtension
    static final TestDatabase db = TestDatabase.rollingBack();

    private final PasswordEncoder encoder = new PasswordHashing().passwordEncoder(4);
    private OrganizationForTests house;
    private AccountRegistry accounts;
    private PostRoles roles;

    @BeforeEach
    void 用意する() {
        house = new OrganizationForTests(db.jdbc());
        accounts = new AccountRegistry(db.jdbc(), encoder);
        roles = new PostRoles(db.jdbc());
    }

    @Test
    void 利用者がいないとき_環境変数のパスワードで管理者を作る() {
        最初の管理者(PASSWORD).run(null);

        Account admin = new Accounts(db.jdbc()).find("admin").orElseThrow();
        Organization organization = house.organization();
        assertThat(admin.mustChange()).isTrue();
        assertThat(encoder.matches(PASSWORD, admin.passwordHash())).isTrue();
        assertThat(roles.of(organization.postsOf(admin.personCode(), LocalDate.now(CLOCK))))
                .containsExactly(Role.ADMIN);
    }

    @Test
    void 二度目は何もしない() {
        最初の管理者(PASSWORD).run(null);
        最初の管理者("別の合言葉でも十二文字以上").run(null);

        assertThat(encoder.matches(
                        PASSWORD,
                        new Accounts(db.jdbc()).find("admin").orElseThrow().passwordHash()))
                .isTrue();
    }

    @Test
    void パスワードがなければ誰も作らない() {
        最初の管理者("").run(null);

        assertThat(accounts.isEmpty()).isTrue();
    }

    @Test
    void 弱いパスワードでは起動しない() {
        assertThatThrownBy(() -> 最初の管理者("admin").run(null)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void 例示モードでは働かない() {
        assertThat(FirstAdministrator.class.getAnnotation(Profile.class).value())
                .containsExactly("!demo");
    }

    private FirstAdministrator 最初の管理者(String password) {
        return new FirstAdministrator(db.jdbc(), accounts, house.registry(), roles, CLOCK, password);
    }
}
