package jp.michisuji.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import jp.michisuji.access.LoginHints.DemoLogin;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Rank;
import org.junit.jupiter.api.Test;

/** 例示のログイン。例示データを載せ終えるまでは、入れない利用者を並べない。 */
class DemoLoginsTest {

    private final Organization organization = mock(Organization.class);
    private final DemoLogins logins = new DemoLogins(organization);

    @Test
    void 職がまだ載っていない間は_だれも並べない() {
        when(organization.findPost(any())).thenReturn(Optional.empty());

        assertThat(logins.demoLogins()).isEmpty();
    }

    @Test
    void 載った職は_職の名で並べる() {
        when(organization.findPost(any())).thenReturn(Optional.empty());
        when(organization.findPost("kaikaku-kacho"))
                .thenReturn(Optional.of(new Post("kaikaku-kacho", "区役所改革担当課長", "kaikaku", Rank.KACHO, false, 20)));

        assertThat(logins.demoLogins()).extracting(DemoLogin::postName).containsExactly("区役所改革担当課長");
    }
}
