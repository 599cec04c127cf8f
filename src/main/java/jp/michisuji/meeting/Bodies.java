package jp.michisuji.meeting;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.michisuji.shared.Remembered;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 会議体の台帳。数が少なくめったに変わらないので、覚えておく。 */
@Repository
public class Bodies {

    private final JdbcClient jdbc;
    private final Remembered<Map<String, Body>> byCode = new Remembered<>(this::load);

    Bodies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 道筋の順に。 */
    public List<Body> all() {
        return List.copyOf(byCode.get().values());
    }

    /** @throws NotFoundException その符号の会議体がない */
    public Body get(String code) {
        Body known = byCode.get().get(code);
        Body body = known == null ? byCode.reload().get(code) : known;
        if (body == null) {
            throw new NotFoundException();
        }
        return body;
    }

    /** 会議体の行を取引の終わりまで押さえる。同じ会議体の予定や回を、二人が同時に決めないように。 */
    void lock(String code) {
        jdbc.sql("select code from body where code = ? for no key update")
                .param(code)
                .query(String.class)
                .single();
    }

    /** これらの職が構成員または事務局である会議体。 */
    public Set<String> of(Collection<String> postCodes) {
        Set<String> codes = new HashSet<>();
        all().stream()
                .filter(body -> postCodes.contains(body.secretariatPost()))
                .forEach(body -> codes.add(body.code()));
        if (!postCodes.isEmpty()) {
            codes.addAll(jdbc.sql("select body_code from body_member where post_code in (:posts)")
                    .param("posts", postCodes)
                    .query(String.class)
                    .list());
        }
        return codes;
    }

    void add(Body body) {
        jdbc.sql("insert into body (code, name, secretariat_post, note, sort, chair_post, room, silent_consent)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        body.code(),
                        body.name(),
                        body.secretariatPost(),
                        body.note(),
                        body.sort(),
                        body.chairPost(),
                        body.room(),
                        body.silentConsent())
                .update();
        byCode.forget();
    }

    void revise(Body body) {
        jdbc.sql("update body set secretariat_post = ?, chair_post = ?, room = ?, silent_consent = ?, note = ?"
                        + " where code = ?")
                .params(
                        body.secretariatPost(),
                        body.chairPost(),
                        body.room(),
                        body.silentConsent(),
                        body.note(),
                        body.code())
                .update();
        byCode.forget();
    }

    private Map<String, Body> load() {
        Map<String, Body> bodies = new LinkedHashMap<>();
        jdbc.sql("select * from body order by sort, code")
                .query(Body.class)
                .list()
                .forEach(body -> bodies.put(body.code(), body));
        return bodies;
    }
}
