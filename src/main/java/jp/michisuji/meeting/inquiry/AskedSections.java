package jp.michisuji.meeting.inquiry;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.michisuji.shared.OncePerTransaction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 尋ねた課の台帳。 */
@Repository
public class AskedSections {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final OncePerTransaction<Long, List<AskedSection>> known = new OncePerTransaction<>();

    AskedSections(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** 選んだ順に。エンジンは並ぶ仕事を一つ起こすたびに尋ねるので、取引の中では一度だけ読む。 */
    public List<AskedSection> of(long inquiryId) {
        return known.get(inquiryId, this::read);
    }

    private List<AskedSection> read(long inquiryId) {
        return jdbc.sql("select * from inquiry_section where inquiry_id = ? order by position, post_code")
                .param(inquiryId)
                .query(AskedSection.class)
                .list();
    }

    /** いくつもの照会の課を、一度に読む。 */
    public Map<Long, List<AskedSection>> of(Collection<Long> inquiryIds) {
        return jdbc
                .sql("select * from inquiry_section where inquiry_id = any(?) order by position, post_code")
                .param(inquiryIds.toArray(Long[]::new))
                .query(AskedSection.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(AskedSection::inquiryId));
    }

    public Optional<AskedSection> find(long inquiryId, String postCode) {
        return of(inquiryId).stream()
                .filter(section -> section.postCode().equals(postCode))
                .findFirst();
    }

    /** その職にある人が開いた。初めての時刻だけを残す。 */
    @Transactional
    public void seen(long inquiryId, Collection<String> postCodes) {
        if (!postCodes.isEmpty()) {
            known.forget(inquiryId);
            jdbc.sql("update inquiry_section set seen_at = ? where inquiry_id = ? and post_code = any(?)"
                            + " and seen_at is null")
                    .params(OffsetDateTime.now(clock), inquiryId, postCodes.toArray(String[]::new))
                    .update();
        }
    }

    /** 尋ねる課を置き換える。下書きの間だけ使う。 */
    void replace(long inquiryId, List<String> posts) {
        jdbc.sql("delete from inquiry_section where inquiry_id = ?")
                .param(inquiryId)
                .update();
        known.forget(inquiryId);
        jdbc.sql(
                        """
                        insert into inquiry_section (inquiry_id, post_code, position)
                        select ?, chosen.post, chosen.at from unnest(?) with ordinality as chosen (post, at)""")
                .params(inquiryId, posts.toArray(String[]::new))
                .update();
    }

    /** @return 既に尋ねていれば {@code false} */
    boolean add(long inquiryId, String postCode) {
        known.forget(inquiryId);
        return jdbc.sql(
                                """
                        insert into inquiry_section (inquiry_id, post_code, position)
                        select :id, :post, coalesce(max(position), 0) + 1 from inquiry_section where inquiry_id = :id
                        on conflict do nothing""")
                        .param("id", inquiryId)
                        .param("post", postCode)
                        .update()
                == 1;
    }

    /** 初めて答えた。遅れたかどうかは、直しても変わらない。 */
    void answered(long inquiryId, String postCode, SectionState state, boolean late) {
        known.forget(inquiryId);
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql(
                        """
                        update inquiry_section set state = :state, seen_at = coalesce(seen_at, :now), answered_at = :now,
                          late = case when answered_at is null then :late else late end
                         where inquiry_id = :id and post_code = :post""")
                .param("state", state.name())
                .param("now", now)
                .param("late", late)
                .param("id", inquiryId)
                .param("post", postCode)
                .update();
    }

    void leaveUnanswered(long inquiryId) {
        known.forget(inquiryId);
        jdbc.sql("update inquiry_section set state = 'UNANSWERED' where inquiry_id = ? and state = 'OPEN'")
                .param(inquiryId)
                .update();
    }
}
