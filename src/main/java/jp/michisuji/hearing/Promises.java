package jp.michisuji.hearing;

import java.util.List;
import jp.michisuji.meeting.point.OpenPoints;
import jp.michisuji.meeting.point.PointRaising;
import jp.michisuji.meeting.point.RaisedPoint;
import jp.michisuji.organization.Actor;
import jp.michisuji.reform.ReformItems;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 約束の台帳。約束は進捗状況表の要検討事項となり、ここにはどの意見への回答で約束したかだけを置く。 */
@Repository
public class Promises {

    private final JdbcClient jdbc;
    private final OpenPoints points;
    private final PointRaising raising;
    private final ReformItems items;

    Promises(JdbcClient jdbc, OpenPoints points, PointRaising raising, ReformItems items) {
        this.jdbc = jdbc;
        this.points = points;
        this.raising = raising;
        this.items = items;
    }

    /** 約束した順に。 */
    public List<Promise> of(long hearingId) {
        return jdbc.sql("select * from hearing_promise where hearing_id = ? order by id")
                .param(hearingId)
                .query(promise())
                .list();
    }

    List<Promise> all() {
        return jdbc.sql("select * from hearing_promise order by id")
                .query(promise())
                .list();
    }

    /** 約束を残す。果たす職に、要検討事項の仕事が届く。 */
    void keep(Hearing hearing, long opinionId, NewPromise promise, Actor actor) {
        RaisedPoint raised = new RaisedPoint(
                items.get(hearing.itemId()).area(),
                hearing.itemId(),
                null,
                promise.body(),
                promise.ownerPost(),
                promise.dueOn(),
                hearing.title() + "の回答で約束した");
        jdbc.sql("insert into hearing_promise (hearing_id, opinion_id, point_id) values (?, ?, ?)")
                .params(hearing.id(), opinionId, raising.raise(raised, actor))
                .update();
    }

    private RowMapper<Promise> promise() {
        return (row, at) ->
                new Promise(row.getLong("hearing_id"), row.getLong("opinion_id"), points.get(row.getLong("point_id")));
    }
}
