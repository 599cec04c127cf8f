package jp.michisuji.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 自分への付与。管理者は、自分と自分の職に役割・発令・代理・パスワードを与えられない。別の管理者が行う。
 *
 * <p>Who holds the role ADMIN beside another one is bound as well: the gain would be the same.
 */
@Component
public class OwnGain {

    private static final String HOLDINGS =
            """
            select '発令 ' || post_code || ' ' || from_date || '〜' || coalesce(to_date::text, '') from appointment
             where person_code = :person
            union all
            select '代理 ' || post_code from deputy where deputy_post_code in (:posts)
            union all
            select '不在 ' || a.person_code || ' ' || a.from_date || '〜' || a.to_date from absence a
              join appointment h on h.person_code = a.person_code
              join deputy d on d.post_code = h.post_code and d.deputy_post_code in (:posts)""";

    private final CurrentUser user;
    private final JdbcClient jdbc;

    OwnGain(CurrentUser user, JdbcClient jdbc) {
        this.user = user;
        this.jdbc = jdbc;
    }

    /** @throws OwnGainException when the current user is an administrator and holds the post, or stands in for it */
    public void demandNotOwnPost(String postCode) {
        if (bound() && user.taskPostCodes().contains(postCode)) {
            throw new OwnGainException();
        }
    }

    /** @throws OwnGainException when the current user is an administrator and this person */
    public void demandNotOwnPerson(String personCode) {
        if (bound() && personCode != null && personCode.equals(user.personCode())) {
            throw new OwnGainException();
        }
    }

    /** Does what may give to many at once, and takes it all back where the administrator has gained by it. */
    void demandNoneBy(Runnable work) {
        demandNoneBy(() -> {
            work.run();
            return null;
        });
    }

    /** As {@link #demandNoneBy(Runnable)}, with what the work answers. */
    <T> T demandNoneBy(Supplier<T> work) {
        Set<String> before = holdings();
        T done = work.get();
        if (!before.containsAll(holdings())) {
            throw new OwnGainException();
        }
        return done;
    }

    private Set<String> holdings() {
        List<String> posts = user.postCodes();
        if (!bound() || posts.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql(HOLDINGS)
                .param("person", user.personCode())
                .param("posts", posts)
                .query(String.class)
                .list());
    }

    private boolean bound() {
        return user.roles().contains(Role.ADMIN);
    }
}
