package jp.michisuji.overview.web;

import static jp.michisuji.testing.Employee.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import jp.michisuji.meeting.Body;
import jp.michisuji.meeting.MeetingRegistry;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** ホーム。今日のことだけを見せ、先のことは数で言う。 */
@ApplicationTest
class HomePageWebTest {

    @Autowired
    private Office office;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private MeetingRegistry registry;

    @Autowired
    private SittingPlanning planning;

    @Test
    void 定例を一年分予定しても_これからの会議は近いものだけを並べ_残りは数で言う() {
        clock.reset();
        office.open();
        registry.body(new Body("HOME", "ホームの会", "chogi-jimu", null, 900));
        IntStream.rangeClosed(1, 7)
                .mapToObj(day -> Sitting.planned("HOME", "ホームの会" + day, null, LocalDate.of(2025, 9, day + 4)))
                .forEach(sitting -> planning.plan(sitting, Actor.system()));

        assertThat(words(Employee.login(mvc, "kaikaku-kacho").get("/")))
                .containsPattern("ほかに予定された会議 \\d+件")
                .doesNotContain("ホームの会7");
    }
}
