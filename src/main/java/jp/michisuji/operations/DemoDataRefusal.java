package jp.michisuji.operations;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 例示データの拒み。誰もが知るパスワードの入った例示のデータベースでは、本番として起動しない。 */
@Component
@Profile("!demo")
class DemoDataRefusal implements InitializingBean {

    private final JdbcClient jdbc;

    DemoDataRefusal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        boolean demo = jdbc.sql("select to_regclass('michisuji.demo_clock') is not null")
                .query(Boolean.class)
                .single();
        if (demo) {
            throw new IllegalStateException(
                    "このデータベースは例示モードで作られています。誰もが知るパスワードがあるので、" + "例示モードの外では起動しません。別のデータベースか、別のデータの置き場所を指定してください。");
        }
    }
}
