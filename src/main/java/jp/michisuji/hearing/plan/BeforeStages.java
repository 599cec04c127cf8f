package jp.michisuji.hearing.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.michisuji.meeting.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 聴取を先に済ませる段階。審議が待たない聴取は載っていない。 */
@Repository
public class BeforeStages {

    private final JdbcClient jdbc;

    BeforeStages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 聴取の識別子から段階へ。 */
    public Map<Long, Stage> ofItem(long itemId) {
        Map<Long, Stage> stages = new HashMap<>();
        jdbc.sql("select id, before_stage from hearing where item_id = ? and before_stage is not null")
                .param(itemId)
                .query(row -> {
                    stages.put(row.getLong("id"), Stage.valueOf(row.getString("before_stage")));
                });
        return stages;
    }

    /** すべての案件の、聴取の識別子から段階へ。 */
    Map<Long, Stage> all() {
        Map<Long, Stage> stages = new HashMap<>();
        jdbc.sql("select id, before_stage from hearing where before_stage is not null")
                .query(row -> {
                    stages.put(row.getLong("id"), Stage.valueOf(row.getString("before_stage")));
                });
        return stages;
    }

    /** @return 変わらなければ {@code false} */
    boolean put(long hearingId, Optional<Stage> stage) {
        return jdbc.sql("update hearing set before_stage = :stage where id = :id"
                                + " and before_stage is distinct from :stage::text")
                        .param("stage", stage.map(Stage::name).orElse(null))
                        .param("id", hearingId)
                        .update()
                == 1;
    }
}
