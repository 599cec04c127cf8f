package jp.michisuji.hearing.briefing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.michisuji.access.Action;
import jp.michisuji.access.CurrentUser;
import jp.michisuji.access.Permissions;
import jp.michisuji.hearing.Hearing;
import jp.michisuji.hearing.briefing.BriefingSession;
import jp.michisuji.hearing.briefing.BriefingSessions;
import jp.michisuji.hearing.briefing.Briefings;
import jp.michisuji.hearing.briefing.SignUp;
import jp.michisuji.hearing.briefing.SignUps;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.web.Choice;
import jp.michisuji.web.Crumb;
import jp.michisuji.workflow.ItemVisibility;
import jp.michisuji.workflow.Sight;
import org.springframework.stereotype.Component;

/** 説明会の画面が分け合うこと。回の空き、自分の課、道しるべ。 */
@Component
class BriefingPage {

    /**
     * 回の一行。
     *
     * @param own 自分の課が申し込んだ人数
     * @param open 申込みを変えられるか
     */
    record SessionLine(BriefingSession session, int taken, int own, boolean open) {

        public int left() {
            return session.capacity() - taken;
        }
    }

    private final Briefings briefings;
    private final BriefingSessions sessions;
    private final SignUps signUps;
    private final Organization organization;
    private final ItemVisibility visibility;
    private final Permissions permissions;
    private final CurrentUser user;
    private final Clock clock;

    BriefingPage(
            Briefings briefings,
            BriefingSessions sessions,
            SignUps signUps,
            Organization organization,
            ItemVisibility visibility,
            Permissions permissions,
            CurrentUser user,
            Clock clock) {
        this.briefings = briefings;
        this.sessions = sessions;
        this.signUps = signUps;
        this.organization = organization;
        this.visibility = visibility;
        this.permissions = permissions;
        this.user = user;
        this.clock = clock;
    }

    List<SessionLine> lines(Hearing briefing) {
        List<SignUp> all = signUps.of(briefing.id());
        List<String> own = sections().stream().map(Choice::value).toList();
        boolean closed = briefings.closed(briefing);
        return sessions.of(briefing.id()).stream()
                .map(session -> line(session, all, own, closed))
                .toList();
    }

    private SessionLine line(BriefingSession session, List<SignUp> all, List<String> own, boolean closed) {
        List<SignUp> of =
                all.stream().filter(each -> each.sessionId() == session.id()).toList();
        int taken = of.stream().mapToInt(SignUp::people).sum();
        int mine = of.stream()
                .filter(each -> own.contains(each.section()))
                .mapToInt(SignUp::people)
                .sum();
        return new SessionLine(session, taken, mine, !closed && session.openOn(LocalDate.now(clock)));
    }

    /** 自分が人数を申し込める課。 */
    List<Choice> sections() {
        return user.posts().stream()
                .map(Post::code)
                .filter(post -> permissions.reaches(Action.BRIEFING_SIGN_UP, post))
                .map(organization::sectionOf)
                .distinct()
                .map(unit -> Choice.of(unit, organization.unit(unit).name()))
                .toList();
    }

    /** 回と資料を整え、質問に答える人か。 */
    boolean explains(Hearing briefing) {
        return permissions.reaches(Action.BRIEFING_EDIT, briefing.explainingPost());
    }

    List<Hearing> all() {
        Sight sight = visibility.sight();
        return briefings.all().stream()
                .filter(briefing -> sight.sees(briefing.itemId()))
                .toList();
    }

    /** @throws jp.michisuji.access.NotVisibleException 見せない案件の説明会である */
    Hearing get(long id) {
        Hearing briefing = briefings.get(id);
        visibility.demand(briefing.itemId());
        return briefing;
    }

    /** @throws jp.michisuji.access.NotVisibleException 説明する職でも改革担当でもない */
    Hearing demandExplainer(long id) {
        Hearing briefing = get(id);
        permissions.demandOn(Action.BRIEFING_EDIT, briefing.explainingPost());
        return briefing;
    }

    static List<Crumb> crumbs(Hearing briefing, String here) {
        List<Crumb> crumbs = new ArrayList<>(
                List.of(new Crumb("ホーム", "/"), new Crumb("意見聴取", "/hearings"), new Crumb("職員向け説明会", "/briefings")));
        crumbs.add(new Crumb(briefing.title(), here == null ? null : "/briefings/" + briefing.id()));
        if (here != null) {
            crumbs.add(new Crumb(here, null));
        }
        return crumbs;
    }
}
