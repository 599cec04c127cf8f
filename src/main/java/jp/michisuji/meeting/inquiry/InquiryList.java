package jp.michisuji.meeting.inquiry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.shared.Containing;
import jp.michisuji.workflow.ItemVisibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 照会の一覧。自分が答えるもの、自分が尋ねたもの、見られるすべて。 */
@Repository
public class InquiryList {

    /** どれを見るか。 */
    public enum View {
        ANSWER("答えるもの"),
        ASKED("尋ねたもの"),
        ALL("すべて");

        private final String label;

        View(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * 絞り込み。
     *
     * @param state {@code null} ならすべて
     * @param words 題名と問いを探す言葉。{@code null} ならすべて
     */
    public record Filter(View view, InquiryKind kind, InquiryState state, String words) {

        public Filter {
            words = words == null || words.isBlank() ? null : words.strip();
        }
    }

    /**
     * 一覧の一行。
     *
     * @param open まだ答えていない課の数
     */
    public record Line(
            long id,
            InquiryKind kind,
            String title,
            String askerPost,
            Long sittingId,
            java.time.LocalDate answerOn,
            InquiryState state,
            long asked,
            long open,
            long unread) {

        public long answered() {
            return asked - open;
        }
    }

    private static final String WHERE =
            """
             where (:kind::text is null or i.kind = :kind) and (:state::text is null or i.state = :state)
               and (:like::text is null or i.title ilike :like or i.body ilike :like)
               and (i.item_id is null or i.item_id <> all(:hidden))
               and (i.state <> 'DRAFT' or i.asker_post = any(:mine))
               and case :view
                 when 'ANSWER' then i.state = 'OPEN' and exists (select 1 from inquiry_section s
                   where s.inquiry_id = i.id and s.state = 'OPEN' and s.post_code = any(:mine))
                 when 'ASKED' then i.asker_post = any(:mine)
                 else :everything or i.asker_post = any(:readable) or exists (select 1 from inquiry_section s
                   where s.inquiry_id = i.id and s.post_code = any(:readable)) end
            """;

    private final JdbcClient jdbc;
    private final ItemVisibility visibility;
    private final InquiryAudience audience;
    private final CurrentUser user;

    InquiryList(JdbcClient jdbc, ItemVisibility visibility, InquiryAudience audience, CurrentUser user) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.audience = audience;
        this.user = user;
    }

    /** 受付中のものを先に、回答日の早い順に。 */
    public List<Line> of(Filter filter, int offset, int limit) {
        return jdbc.sql(
                        """
                        select i.id, i.kind, i.title, i.asker_post, i.sitting_id, i.answer_on, i.state,
                          count(s.post_code) as asked, count(*) filter (where s.state = 'OPEN') as open,
                          count(*) filter (where s.state = 'OPEN' and s.seen_at is null) as unread
                          from inquiry i left join inquiry_section s on s.inquiry_id = i.id
                        """
                                + WHERE
                                + """
                         group by i.id order by i.state <> 'OPEN', case when i.state = 'OPEN' then i.answer_on end, i.id desc
                         offset :offset limit :limit""")
                .params(parameters(filter))
                .param("offset", offset)
                .param("limit", limit)
                .query(Line.class)
                .list();
    }

    public long count(Filter filter) {
        return jdbc.sql("select count(*) from inquiry i " + WHERE)
                .params(parameters(filter))
                .query(Long.class)
                .single();
    }

    private Map<String, Object> parameters(Filter filter) {
        List<String> readable = audience.readable();
        Map<String, Object> values = new HashMap<>();
        values.put("kind", filter.kind() == null ? null : filter.kind().name());
        values.put("state", filter.state() == null ? null : filter.state().name());
        values.put("like", Containing.pattern(filter.words()));
        values.put("hidden", visibility.sight().hidden().toArray(Long[]::new));
        values.put("view", filter.view().name());
        values.put("mine", user.postCodes().toArray(String[]::new));
        values.put("everything", readable == null);
        values.put("readable", readable == null ? new String[0] : readable.toArray(String[]::new));
        return values;
    }
}
