package jp.michisuji.meeting;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 会議の記録。要旨と主なやりとり。 */
@Repository
public class Minutes {

    /**
     * 要旨または主なやりとりの一項。
     *
     * @param agendaItemId どの議題についての項か。会議の全体についてなら {@code null}
     * @param version 二人が同時に直したときに気付くための版
     */
    public record Minute(
            Long id,
            long sittingId,
            Long agendaItemId,
            Kind kind,
            String heading,
            String body,
            int position,
            int version) {

        /** 種類。 */
        public enum Kind {
            SUMMARY,
            EXCHANGE
        }
    }

    private final JdbcClient jdbc;

    Minutes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 要旨、主なやりとりの順に。加えたまま書かれていない行は出さない。 */
    public List<Minute> of(long sittingId) {
        return jdbc.sql("select * from minute where sitting_id = ? and body <> '' order by kind desc, position, id")
                .param(sittingId)
                .query(Minute.class)
                .list();
    }

    /** その審議の議題の要旨を一項加える。空なら何もしない。 */
    void summarize(long sittingId, long deliberationId, String text) {
        if (text != null && !text.isBlank()) {
            jdbc.sql(
                            """
                            insert into minute (sitting_id, agenda_item_id, kind, body, position)
                            values (:sitting,
                              (select id from agenda_item where sitting_id = :sitting and deliberation_id = :deliberation),
                              'SUMMARY', :body,
                              coalesce((select max(position) from minute where sitting_id = :sitting), 0) + 1)""")
                    .param("sitting", sittingId)
                    .param("deliberation", deliberationId)
                    .param("body", text.strip())
                    .update();
        }
    }

    void add(long sittingId, Minute.Kind kind, String heading, String body) {
        jdbc.sql(
                        """
                        insert into minute (sitting_id, kind, heading, body, position)
                        values (:sitting, :kind, :heading, :body,
                          coalesce((select max(position) from minute where sitting_id = :sitting), 0) + 1)""")
                .param("sitting", sittingId)
                .param("kind", kind.name())
                .param("heading", heading)
                .param("body", body)
                .update();
    }
}
