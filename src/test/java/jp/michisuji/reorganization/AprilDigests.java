package jp.michisuji.reorganization;

import static jp.michisuji.reorganization.AprilOffice.newcomer;
import static jp.michisuji.reorganization.Kaisei.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.calendar.OfficeCalendar;
import jp.michisuji.reminder.DailyDigest;
import jp.michisuji.testing.MovableClock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 四月一日のまとめ。朝ごとに作り、だれに何が届いたかを見る。 */
public class AprilDigests {

    private final DailyDigest digest;
    private final HeldWork heldWork;
    private final OfficeCalendar calendar;
    private final MovableClock clock;
    private final JdbcClient jdbc;

    AprilDigests(DailyDigest digest, HeldWork heldWork, OfficeCalendar calendar, MovableClock clock, JdbcClient jdbc) {
        this.digest = digest;
        this.heldWork = heldWork;
        this.calendar = calendar;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    void forget() {
        jdbc.sql("delete from digest_run").update();
        jdbc.sql("delete from digest_holder").update();
        jdbc.sql("delete from mail where kind = 'DIGEST'").update();
        jdbc.sql("delete from appointment_turn").update();
    }

    /** その日の六時に。 */
    void compose(LocalDate day) {
        clock.set(day.atTime(6, 0));
        digest.compose();
    }

    void assertMorningReachesNewcomersOnly(AprilOffice april) {
        compose(DAY);

        assertThat(april.changing()).allSatisfy(post -> {
            Map<String, HeldWork.Task> inherited = heldWork.open(List.of(post));
            assertThat(told(newcomer(post), DAY)).isEqualTo(inherited.keySet());
            assertThat(told(newcomer(post), DAY, "NEW"))
                    .as("期限の迫った決裁は、新着でなく急ぐ見出しに載る")
                    .containsAll(dueLater(inherited));
        });
        assertThat(toldPeople(DAY)).doesNotContainAnyElementsOf(april.before());
        assertThat(mailed(DAY))
                .containsAll(
                        april.changing().stream().map(AprilOffice::newcomer).toList())
                .doesNotContainAnyElementsOf(april.before());

        compose(DAY.plusDays(1));
        assertThat(april.changing()).allSatisfy(post -> assertThat(told(newcomer(post), DAY.plusDays(1), "NEW"))
                .as("新着と言うのは一度だけ")
                .isEmpty());
    }

    void assertReminderReachesNewcomers(AprilOffice april) {
        LocalDate before = calendar.days().plus(AprilOffice.DUE, -1);
        compose(before);

        Set<String> soon = april.changing().stream()
                .flatMap(post -> told(newcomer(post), before, "SOON").stream())
                .collect(Collectors.toSet());
        assertThat(soon).isEqualTo(dueLater(heldWork.open(april.changing()))).hasSize(april.points.size());
        assertThat(toldPeople(before)).doesNotContainAnyElementsOf(april.before());
    }

    /** どの督促の日からも離れた期限の仕事。 */
    private static Set<String> dueLater(Map<String, HeldWork.Task> tasks) {
        return tasks.values().stream()
                .filter(task -> AprilOffice.DUE.equals(task.due()))
                .map(HeldWork.Task::id)
                .collect(Collectors.toSet());
    }

    private Set<String> told(String person, LocalDate day) {
        return jdbc.sql("select task_id from digest_line where person_code = ? and day = ?")
                .params(person, day)
                .query(String.class)
                .set();
    }

    private Set<String> told(String person, LocalDate day, String section) {
        return jdbc.sql("select task_id from digest_line where person_code = ? and day = ? and section = ?")
                .params(person, day, section)
                .query(String.class)
                .set();
    }

    private Set<String> toldPeople(LocalDate day) {
        return jdbc.sql("select person_code from digest_line where day = ?")
                .param(day)
                .query(String.class)
                .set();
    }

    private Set<String> mailed(LocalDate day) {
        return jdbc.sql("select person_code from mail where kind = 'DIGEST' and on_day = ?")
                .param(day)
                .query(String.class)
                .set();
    }
}
