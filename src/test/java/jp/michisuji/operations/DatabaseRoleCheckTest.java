package jp.michisuji.operations;

import static org.assertj.core.api.Assertions.assertThat;

import jp.michisuji.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseRoleCheckTest {

    @RegisterExtension
    static final TestDatabase db = TestDatabase.committing();

    @Test
    void 応用の役は記録を書き足すだけなので正常である() {
        Finding finding = new DatabaseRoleCheck(db.jdbc()).look();
        assertThat(finding.condition()).isEqualTo(Condition.GOOD);
        assertThat(finding.says()).contains("michisuji_app");
    }

    @Test
    void 表の持ち主の役でつなぐ設置では_動くが注意を言う() {
        Finding finding = new DatabaseRoleCheck(JdbcClient.create(db.owner())).look();
        assertThat(finding.condition()).isEqualTo(Condition.CARE);
        assertThat(finding.says()).contains("michisuji_owner", "役を分けてください");
    }

    @Test
    void 記録の一部でも書き換えられる役なら注意になる() {
        JdbcClient owner = JdbcClient.create(db.owner());
        owner.sql("grant delete on audit_seal to michisuji_app").update();
        assertThat(new DatabaseRoleCheck(db.jdbc()).look().condition()).isEqualTo(Condition.CARE);
        owner.sql("revoke delete on audit_seal from michisuji_app").update();
    }
}
