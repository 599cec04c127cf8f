package jp.michisuji.organization;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 代理の順の登録簿。職ごとに、代理の順と上司をまとめて書き替える。 */
@Component
@Transactional
public class SuccessionRegistry {

    private final JdbcClient jdbc;

    SuccessionRegistry(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces what was registered for the post. */
    public void register(Succession succession) {
        registerDeputies(succession);
        registerSuperior(succession);
    }

    private void registerDeputies(Succession succession) {
        String post = succession.postCode();
        jdbc.sql("delete from deputy where post_code = ?").param(post).update();
        int position = 1;
        for (String deputy : succession.deputies()) {
            jdbc.sql("insert into deputy (post_code, position, deputy_post_code) values (?, ?, ?)")
                    .params(post, position++, deputy)
                    .update();
        }
    }

    private void registerSuperior(Succession succession) {
        String post = succession.postCode();
        jdbc.sql("delete from superior where post_code = ?").param(post).update();
        if (succession.superior() != null) {
            jdbc.sql("insert into superior (post_code, superior_post_code) values (?, ?)")
                    .params(post, succession.superior())
                    .update();
        }
    }
}
