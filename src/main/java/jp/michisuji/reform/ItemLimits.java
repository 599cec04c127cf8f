package jp.michisuji.reform;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.michisuji.workflow.LimitedItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 限定の台帳。どの案件を、どの職に見せるか。 */
@Repository
class ItemLimits implements LimitedItems {

    private static final String HIDDEN =
            """
            select l.item_id from item_limit l join reform_item i on i.id = l.item_id
             where i.owner_post <> all(:posts)
               and not exists (select 1 from item_limit_reader r
                                where r.item_id = l.item_id and r.post_code = any(:posts))
               and not exists (select 1 from work_item w
                                where w.item_id = l.item_id and w.post_code = any(:posts)
                                  and (w.closed_at is null or w.closed_at >= l.since))""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ItemLimits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Set<Long> hiddenFrom(Collection<String> postCodes) {
        return new HashSet<>(jdbc.sql(HIDDEN)
                .param("posts", postCodes.toArray(String[]::new))
                .query(Long.class)
                .list());
    }

    ItemLimit of(long itemId) {
        return jdbc.sql("select reason, version from item_limit where item_id = ?")
                .param(itemId)
                .query((row, number) ->
                        new ItemLimit(itemId, row.getString("reason"), readers(itemId), row.getInt("version")))
                .optional()
                .orElseGet(() -> ItemLimit.none(itemId));
    }

    Set<Long> all() {
        return new HashSet<>(
                jdbc.sql("select item_id from item_limit").query(Long.class).list());
    }

    /** @return 見ていた版から変わっていて書けなければ {@code false} */
    boolean limit(ItemLimit wanted) {
        boolean fresh = wanted.version() == 0 ? add(wanted) : revise(wanted);
        if (fresh) {
            jdbc.sql("delete from item_limit_reader where item_id = ?")
                    .param(wanted.itemId())
                    .update();
            wanted.readers().forEach(post -> jdbc.sql("insert into item_limit_reader values (?, ?)")
                    .params(wanted.itemId(), post)
                    .update());
        }
        return fresh;
    }

    /** @return 見ていた版から変わっていて書けなければ {@code false} */
    boolean open(long itemId, int version) {
        return jdbc.sql("delete from item_limit where item_id = ? and version = ?")
                        .params(itemId, version)
                        .update()
                == 1;
    }

    private boolean add(ItemLimit wanted) {
        return jdbc.sql("insert into item_limit (item_id, reason, since) values (?, ?, ?) on conflict do nothing")
                        .params(wanted.itemId(), wanted.reason(), OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private boolean revise(ItemLimit wanted) {
        return jdbc.sql("update item_limit set reason = ?, version = version + 1 where item_id = ? and version = ?")
                        .params(wanted.reason(), wanted.itemId(), wanted.version())
                        .update()
                == 1;
    }

    private List<String> readers(long itemId) {
        return jdbc.sql("select post_code from item_limit_reader where item_id = ? order by post_code")
                .param(itemId)
                .query(String.class)
                .list();
    }
}
