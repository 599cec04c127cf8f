package jp.michisuji.meeting.sight;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import jp.michisuji.access.NotVisibleException;
import jp.michisuji.meeting.Opinion;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 会議の見え方。限定の案件が、どの審議・どの議題に当たるかを引く。 */
@Component
public class MeetingSight {

    private final ItemVisibility visibility;
    private final JdbcClient jdbc;

    MeetingSight(ItemVisibility visibility, JdbcClient jdbc) {
        this.visibility = visibility;
        this.jdbc = jdbc;
    }

    /** 今の利用者に見えるもの。 */
    public MeetingView now() {
        return of(visibility.sight());
    }

    /** @throws NotVisibleException 見せない案件の意見である */
    public void demand(Opinion opinion) {
        if (!now().sees(opinion)) {
            throw new NotVisibleException("限定の案件の意見です: " + opinion.id());
        }
    }

    /** だれに配ってもよいもの。次第や要旨などの文書は、見る人によらず同じである。 */
    public MeetingView published() {
        return of(visibility.published());
    }

    private MeetingView of(Sight sight) {
        Set<Long> deliberations = new HashSet<>();
        Set<Long> agendaItems = new HashSet<>();
        if (!sight.hidden().isEmpty()) {
            jdbc.sql(
                            "select d.id, a.id as agenda from deliberation d left join agenda_item a on a.deliberation_id = d.id"
                                    + " where d.item_id = any(?)")
                    .param(sight.hidden().toArray(Long[]::new))
                    .query(row -> {
                        deliberations.add(row.getLong("id"));
                        Optional.ofNullable(row.getObject("agenda", Long.class)).ifPresent(agendaItems::add);
                    });
        }
        return new MeetingView(sight, deliberations, agendaItems);
    }
}
