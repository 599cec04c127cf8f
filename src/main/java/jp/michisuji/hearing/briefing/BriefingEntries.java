package jp.michisuji.hearing.briefing;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.organization.Rank;
import jp.michisuji.schedule.CalendarEntries;
import jp.michisuji.schedule.CalendarEntry;
import jp.michisuji.schedule.CalendarEntry.Kind;
import jp.michisuji.schedule.CalendarEntry.When;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 暦に載る説明会。申し込んだ課の課長の暦に、申し込んだ回だけを載せる。 */
@Component
class BriefingEntries implements CalendarEntries {

    private final Organization organization;
    private final JdbcClient jdbc;

    BriefingEntries(Organization organization, JdbcClient jdbc) {
        this.organization = organization;
        this.jdbc = jdbc;
    }

    @Override
    public List<CalendarEntry> entriesFor(List<Post> posts, LocalDate since) {
        String[] sections = posts.stream()
                .filter(post -> post.rank() == Rank.KACHO)
                .map(post -> organization.sectionOf(post.code()))
                .distinct()
                .toArray(String[]::new);
        return sections.length == 0
                ? List.of()
                : signedUp(sections, since).stream().map(BriefingEntries::entry).toList();
    }

    private List<BriefingSession> signedUp(String[] sections, LocalDate since) {
        return jdbc.sql(
                        """
                        select s.* from briefing_session s where s.held_on >= :since and exists
                          (select 1 from briefing_sign_up u where u.session_id = s.id and u.section = any(:sections))
                        order by s.held_on, s.starts""")
                .param("since", since)
                .param("sections", sections)
                .query(BriefingSession.class)
                .list();
    }

    private static CalendarEntry entry(BriefingSession session) {
        return new CalendarEntry(
                "briefing-" + session.id(),
                session.version(),
                session.cancelled() ? Kind.CANCELLED : Kind.APPOINTMENT,
                new When(session.heldOn(), session.starts(), session.ends()),
                (session.cancelled() ? "中止：" : "") + "職員向け説明会",
                session.place(),
                session.cancelled() ? session.cancelReason() : "",
                "/briefings/" + session.hearingId());
    }
}
