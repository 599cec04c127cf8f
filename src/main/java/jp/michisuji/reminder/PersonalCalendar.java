package jp.michisuji.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.michisuji.access.AccountState;
import jp.michisuji.organization.Organization;
import jp.michisuji.organization.Post;
import jp.michisuji.schedule.CalendarEntries;
import jp.michisuji.schedule.CalendarFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 一人の暦。今日就いている職の期限と会議を集める。 */
@Component
public class PersonalCalendar {

    /** 済んだ会議も、受け取る側の暦からすぐには消さない。 */
    private static final int MONTHS_BACK = 1;

    private final CalendarFeeds feeds;
    private final AccountState accounts;
    private final Organization organization;
    private final List<CalendarEntries> sources;
    private final CalendarFile file;
    private final Clock clock;

    PersonalCalendar(
            CalendarFeeds feeds,
            AccountState accounts,
            Organization organization,
            List<CalendarEntries> sources,
            CalendarFile file,
            Clock clock) {
        this.feeds = feeds;
        this.accounts = accounts;
        this.organization = organization;
        this.sources = sources;
        this.file = file;
        this.clock = clock;
    }

    /** @return 合言葉が知らないもの・無効のもの、利用者が止められたか職を離れたときは空 */
    @Transactional(readOnly = true)
    public Optional<String> read(String token) {
        return feeds.by(new FeedToken(token))
                .filter(feed -> accounts.of(feed.username()) != AccountState.Kind.DISABLED)
                .map(this::postsToday)
                .filter(posts -> !posts.isEmpty())
                .map(this::write);
    }

    private List<Post> postsToday(CalendarFeed feed) {
        return organization.postsOf(feed.personCode(), LocalDate.now(clock));
    }

    private String write(List<Post> posts) {
        LocalDate since = LocalDate.now(clock).minusMonths(MONTHS_BACK);
        return file.feed(
                "道筋の期限と会議",
                sources.stream()
                        .flatMap(source -> source.entriesFor(posts, since).stream())
                        .toList());
    }
}
