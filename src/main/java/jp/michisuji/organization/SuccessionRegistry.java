package jp.michisuji.organization;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 代理の順の登録簿。職ごとに、代理の順と上司をまとめて書き替える。 */
@Component
@Transactional
public class SuccessionRegistry {

    private final JdbcClient jdbc;

    private final Deputies deputies;
    private final Superiors superiors;

    SuccessionRegistry(JdbcClient jdbc, Deputies deputies, Superiors superiors) {
        this.jdbc = jdbc;
        this.deputies = deputies;
        this.superiors = superiors;
    }

    /** What is registered, for every post that has a deputy or a superior of its own. */
    @Transactional(readOnly = true)
    public List<Succession> all() {
        Map<String, List<String>> inOrder = deputies.all();
        Map<String, String> above = superiors.registered();
        return Stream.concat(inOrder.keySet().stream(), above.keySet().stream())
                .distinct()
                .map(post -> new Succession(post, inOrder.getOrDefault(post, List.of()), above.get(post)))
                .toList();
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
