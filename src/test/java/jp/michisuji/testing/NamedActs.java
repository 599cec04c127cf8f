package jp.michisuji.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.michisuji.audit.ActNames;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** 名のある行為。試験の書いた監査記録に、日本語の名のない行為や対象があれば落とす。試験だけの符号は test を含める。 */
final class NamedActs implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext test) {
        ApplicationContext context = SpringExtension.getApplicationContext(test);
        ActNames names = context.getBean(ActNames.class);
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        assertThat(codes(jdbc, "action")).as("audit/acts.csv に名のない行為").allMatch(code -> !names.act(code)
                .equals(code));
        assertThat(codes(jdbc, "subject_type")).as("audit/subjects.csv に名のない対象").allMatch(type -> !names.subject(type)
                .equals(type));
    }

    private static List<String> codes(JdbcClient jdbc, String column) {
        return jdbc.sql("select distinct " + column + " from audit_entry where " + column + " not like '%test%'")
                .query(String.class)
                .list();
    }
}
