package jp.michisuji.meeting.paper;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 資料の棚。会議に並ぶ資料と、その版を読む。 */
@Repository
public class PaperShelf {

    private static final String PAPERS =
            """
            select p.*, d.item_id,
                coalesce((select max(v.number) from paper_version v where v.paper_id = p.id), 0) as version,
                exists (select 1 from verdict_paper x join verdict w on w.id = x.verdict_id
                         where x.paper_id = p.id and w.sitting_id = p.sitting_id) as decided,
                exists (select 1 from verdict_paper x where x.paper_id = p.id) as ever_decided
              from paper p left join deliberation d on d.id = p.deliberation_id
            """;

    private static final String DECIDED =
            """
            select x.*, w.sitting_id, w.result, w.decided_on, d.item_id
              from verdict_paper x join verdict w on w.id = x.verdict_id join deliberation d on d.id = w.deliberation_id
            """;

    private final JdbcClient jdbc;

    PaperShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ShelvedPaper> find(long id) {
        return jdbc.sql(PAPERS + " where p.id = ?")
                .param(id)
                .query(ShelvedPaper.class)
                .optional();
    }

    /** 並びの順に。 */
    public List<ShelvedPaper> of(long sittingId) {
        return jdbc.sql(PAPERS + " where p.sitting_id = ? and p.removed_at is null order by p.position, p.id")
                .param(sittingId)
                .query(ShelvedPaper.class)
                .list();
    }

    /** 削除したもの。記録として残る。 */
    public List<ShelvedPaper> removedFrom(long sittingId) {
        return jdbc.sql(PAPERS + " where p.sitting_id = ? and p.removed_at is not null order by p.removed_at")
                .param(sittingId)
                .query(ShelvedPaper.class)
                .list();
    }

    /** 新しい順に。 */
    public List<PaperVersion> versions(long paperId) {
        return jdbc.sql("select * from paper_version where paper_id = ? order by number desc")
                .param(paperId)
                .query(PaperVersion.class)
                .list();
    }

    /** この会議の決定のときの資料。次の会議へ送られたものも、その時の版のまま。 */
    public List<DecidedPaper> decidedAt(long sittingId) {
        return jdbc.sql(DECIDED + " where w.sitting_id = ? order by w.id, x.paper_id")
                .param(sittingId)
                .query(DecidedPaper.class)
                .list();
    }

    /** この資料を使った決定。 */
    public List<DecidedPaper> decisionsOn(long paperId) {
        return jdbc.sql(DECIDED + " where x.paper_id = ? order by w.id")
                .param(paperId)
                .query(DecidedPaper.class)
                .list();
    }
}
