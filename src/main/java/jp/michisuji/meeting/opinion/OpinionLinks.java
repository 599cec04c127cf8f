package jp.michisuji.meeting.opinion;

import java.util.ArrayList;
import java.util.List;
import jp.michisuji.meeting.DeliberatedItems;
import jp.michisuji.meeting.Opinion;
import jp.michisuji.workflow.ItemVisibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 意見から起きたものへのつながり。改革案件、議題、要検討事項。 */
@Repository
public class OpinionLinks {

    /** @param href 行き先。画面がなければ {@code null} */
    public record Link(String kind, String text, String href) {}

    private final JdbcClient jdbc;
    private final ItemVisibility visibility;
    private final DeliberatedItems items;

    OpinionLinks(JdbcClient jdbc, ItemVisibility visibility, DeliberatedItems items) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.items = items;
    }

    public List<Link> of(Opinion it) {
        List<Link> links = new ArrayList<>();
        Opinion.LedTo ledTo = it.ledTo();
        if (ledTo.itemId() != null && visibility.sees(ledTo.itemId())) {
            links.add(new Link("改革案件", items.item(ledTo.itemId()).title(), "/items/" + ledTo.itemId()));
        }
        if (ledTo.agendaItemId() != null) {
            links.add(agendaItem(ledTo.agendaItemId()));
        }
        if (ledTo.entryId() != null) {
            links.add(entry(ledTo.entryId()));
        }
        return links;
    }

    private Link agendaItem(long id) {
        return jdbc.sql(
                        """
                        select coalesce(s.number, '') || s.name || ' 議題' || a.position || '「' || a.title || '」' as text, s.id
                          from agenda_item a join sitting s on s.id = a.sitting_id where a.id = ?""")
                .param(id)
                .query((row, at) -> new Link("議題", row.getString("text"), "/meetings/" + row.getLong("id")))
                .single();
    }

    private Link entry(long id) {
        return jdbc.sql("select area, open_point, sitting_id from progress_entry where id = ?")
                .param(id)
                .query((row, at) -> new Link(
                        "要検討事項",
                        row.getString("area") + ": " + row.getString("open_point"),
                        row.getObject("sitting_id") == null ? null : "/meetings/" + row.getLong("sitting_id")))
                .single();
    }
}
