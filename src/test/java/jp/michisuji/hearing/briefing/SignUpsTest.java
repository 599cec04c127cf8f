package jp.michisuji.hearing.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import jp.michisuji.organization.Actor;
import jp.michisuji.organization.Organization;
import jp.michisuji.schedule.CalendarEntry;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.web.ConflictException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 説明会の申込み。課ごとに前日まで変えられ、二人が同時に申し込んでも定員を超えない。 */
@ApplicationTest
class SignUpsTest {

    private static final String 人事課 = "jinji-ka";
    private static final String 芝まちづくり課 = "shiba-machizukuri";

    @Autowired
    BriefingRoom room;

    @Autowired
    SignUps signUps;

    @Autowired
    SignUpSheet sheet;

    @Autowired
    SessionPlanning planning;

    @Autowired
    BriefingSessions sessions;

    @Autowired
    BriefingEntries entries;

    @Autowired
    Organization organization;

    @Autowired
    MovableClock clock;

    private long briefing;
    private long session;

    @BeforeEach
    void 定員十人の回を加える() {
        briefing = room.open();
        session = room.session(briefing, BriefingRoom.DAY, 10);
    }

    @AfterEach
    void 日付を戻す() {
        clock.reset();
    }

    @Test
    void 課ごとに申し込み_変え_取り消せる() {
        put(人事課, 4);
        put(芝まちづくり課, 3);
        put(人事課, 7);

        assertThat(sheet.rows(briefing))
                .extracting(SignUpSheet.Row::section, SignUpSheet.Row::total)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(人事課, 7), org.assertj.core.groups.Tuple.tuple(芝まちづくり課, 3));
        signUps.withdraw(briefing, session, 人事課, Actor.system());
        assertThat(signUps.taken(session)).isEqualTo(3);
    }

    @Test
    void 定員を超える申込みは_残りの人数を言って断る() {
        put(人事課, 8);

        assertThatThrownBy(() -> put(芝まちづくり課, 3))
                .isInstanceOf(NoSeatsException.class)
                .hasMessage("残りは2人分です。人数を減らすか、別の回を選んでください。");
        put(人事課, 10);
        assertThatThrownBy(() -> put(芝まちづくり課, 1)).hasMessage("満席です。別の回を選んでください。");
    }

    @Test
    void 前日までは変えられ_当日は締め切る() {
        clock.set(BriefingRoom.DAY.minusDays(1).atTime(23, 59));
        put(人事課, 1);
        clock.set(BriefingRoom.DAY.atTime(0, 0));

        assertThatThrownBy(() -> put(人事課, 2))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("前日まで");
        assertThatThrownBy(() -> signUps.withdraw(briefing, session, 人事課, Actor.system()))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void 中止した回には申し込めず_定員は申し込んだ人数より減らせない() {
        put(人事課, 5);
        BriefingSession known = sessions.get(briefing, session);
        BriefingSession smaller = new BriefingSession(
                session, briefing, known.heldOn(), known.starts(), known.ends(), known.place(), 4, null, null, 0);
        assertThatThrownBy(() -> planning.change(smaller, known.version(), Actor.system()))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("既に5人が申し込んでいます");

        planning.cancel(briefing, session, known.version(), "会場の都合", Actor.system());

        assertThatThrownBy(() -> put(芝まちづくり課, 1)).hasMessageContaining("中止されました");
    }

    @Test
    void 申し込んだ課の課長の暦に_申し込んだ回が載る() {
        put(人事課, 5);

        assertThat(entries.entriesFor(List.of(organization.post("jinji-kacho")), BriefingRoom.DAY))
                .extracting(CalendarEntry::path)
                .contains("/briefings/" + briefing);
        assertThat(entries.entriesFor(List.of(organization.post("shiba-machizukuri-kacho")), BriefingRoom.DAY))
                .extracting(CalendarEntry::path)
                .doesNotContain("/briefings/" + briefing);
    }

    @RepeatedTest(3)
    void 最後の席を二つの課が同時に申し込んでも_一方だけが取る() throws Exception {
        put("kikaku-ka", 4);
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Callable<Boolean>> works = List.of(人事課, 芝まちづくり課).stream()
                .map(section -> (Callable<Boolean>) () -> {
                    together.await(10, TimeUnit.SECONDS);
                    return took(section);
                })
                .toList();
        int won = 0;
        for (Future<Boolean> done : threads.invokeAll(works)) {
            won += done.get() ? 1 : 0;
        }
        threads.shutdownNow();

        assertThat(won).isEqualTo(1);
        assertThat(signUps.taken(session)).isEqualTo(10);
    }

    private boolean took(String section) {
        try {
            put(section, 6);
            return true;
        } catch (NoSeatsException full) {
            return false;
        }
    }

    private void put(String section, int people) {
        signUps.put(briefing, session, section, people, Actor.system());
    }
}
