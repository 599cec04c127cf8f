package jp.michisuji.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /**
     * Replaces what was registered for the post.
     *
     * @throws DeputyCircleException when the deputies of the deputies lead back to the post
     */
    public void register(Succession succession) {
        lock();
        circle(succession).ifPresent(circle -> {
            throw new DeputyCircleException(circle);
        });
        store(succession);
    }

    /** 二人が互いに相手を代理に定めても、後の人が前の人の定めを見る。 */
    void lock() {
        jdbc.sql("lock table deputy in share row exclusive mode").update();
    }

    /** Codes on the way round, were this registered; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<List<String>> circle(Succession succession) {
        Map<String, List<String>> wanted = new HashMap<>(deputies.all());
        wanted.put(succession.postCode(), succession.deputies());
        return new DeputyCircle(wanted).from(succession.postCode());
    }

    /** Without the check for a circle: an import checks the whole of its rows beforehand. */
    void store(Succession succession) {
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
