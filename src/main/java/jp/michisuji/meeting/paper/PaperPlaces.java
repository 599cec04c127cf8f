package jp.michisuji.meeting.paper;

import java.util.List;
import java.util.Objects;
import jp.michisuji.web.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 資料の並び。会議のどこに、何番で並ぶか。
 *
 * <p>Whoever numbers, changes or decides on the papers of a sitting holds the sitting's row until the end of the
 * transaction: two who add at once get different numbers, and no version slips in while the result is recorded.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class PaperPlaces {

    private final JdbcClient jdbc;

    PaperPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFoundException その会議はない */
    void hold(long sittingId) {
        jdbc.sql("select id from sitting where id = ? for no key update")
                .param(sittingId)
                .query(Long.class)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    PaperLabel next(long sittingId) {
        return PaperLabel.after(
                jdbc.sql("select label from paper where sitting_id = ? and label is not null and removed_at is null")
                        .param(sittingId)
                        .query(String.class)
                        .list());
    }

    int last(long sittingId) {
        return jdbc.sql("select coalesce(max(position), -1) + 1 from paper where sitting_id = ?")
                .param(sittingId)
                .query(Integer.class)
                .single();
    }

    /** 審議の資料を、審議する会議の末尾に、空いている番号で並べ直す。次回未定なら番号を外す。 */
    public void place(long deliberationId, Long sittingId) {
        List<ShelfPlace> moving = jdbc.sql(
                        "select id, sitting_id from paper where deliberation_id = ? and removed_at is null order by id")
                .param(deliberationId)
                .query(ShelfPlace.class)
                .list();
        moving.stream()
                .filter(paper -> !Objects.equals(paper.sittingId(), sittingId))
                .forEach(paper -> move(paper.id(), sittingId));
    }

    private record ShelfPlace(long id, Long sittingId) {}

    private void move(long paperId, Long sittingId) {
        if (sittingId != null) {
            hold(sittingId);
        }
        jdbc.sql("update paper set sitting_id = ?, label = ?, position = ?, revision = revision + 1 where id = ?")
                .param(sittingId)
                .param(sittingId == null ? null : next(sittingId).words())
                .param(sittingId == null ? 0 : last(sittingId))
                .param(paperId)
                .update();
    }

    /** この順に並べる。 */
    void order(List<Long> paperIds) {
        for (int position = 0; position < paperIds.size(); position++) {
            jdbc.sql("update paper set position = ? where id = ?")
                    .params(position, paperIds.get(position))
                    .update();
        }
    }

    /**
     * 結果を記録したときの版を書き留める。その審議の資料と、会議全体の資料。
     *
     * @param verdictId 結果
     */
    public void fix(long verdictId, long deliberationId, Long sittingId) {
        if (sittingId == null) {
            return;
        }
        hold(sittingId);
        jdbc.sql(
                        """
                        insert into verdict_paper (verdict_id, paper_id, label, title, number, document_id)
                        select :verdict, p.id, p.label, p.title,
                               coalesce((select max(v.number) from paper_version v where v.paper_id = p.id), 0), p.document_id
                          from paper p
                         where p.sitting_id = :sitting and p.removed_at is null
                           and (p.deliberation_id is null or p.deliberation_id = :deliberation)""")
                .param("verdict", verdictId)
                .param("sitting", sittingId)
                .param("deliberation", deliberationId)
                .update();
    }
}
