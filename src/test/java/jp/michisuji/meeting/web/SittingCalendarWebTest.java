package jp.michisuji.meeting.web;

import static jp.michisuji.testing.Ics.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.michisuji.meeting.Precision;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingCancellation;
import jp.michisuji.meeting.SittingPlanning;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Employee;
import jp.michisuji.testing.Ics;
import jp.michisuji.testing.MovableClock;
import jp.michisuji.testing.Office;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 会議を手元の暦に入れる。動いても同じ名のまま新しくなり、日の決まらない会議にファイルはない。 */
@ApplicationTest
class SittingCalendarWebTest {

    @Autowired
    private Office office;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SittingPlanning planning;

    @Autowired
    private SittingCancellation cancellation;

    private Employee reader;

    @BeforeEach
    void 閲覧者が会議の画面の前に座る() {
        clock.set(LocalDateTime.of(2032, 6, 1, 9, 0));
        office.open();
        reader = Employee.login(mvc, "viewer");
    }

    @AfterEach
    void 日付を戻す() {
        clock.reset();
    }

    @Test
    void 時刻と場所のある会議を取り込める() {
        long sitting = sitting("第3回", LocalDate.of(2032, 7, 6), Precision.DAY, "15:15", "17:15");

        MvcTestResult answer = reader.get("/meetings/" + sitting + ".ics");

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("sitting-" + sitting + ".ics");
        VEvent event = Ics.event(text(answer), "sitting-" + sitting).orElseThrow();
        assertThat(value(event, "UID")).isEqualTo("sitting-" + sitting + "@michisuji");
        assertThat(value(event, "SUMMARY")).isEqualTo("第3回打合せ");
        assertThat(Ics.lines(text(answer)))
                .contains("DTSTART;TZID=Asia/Tokyo:20320706T151500", "DTEND;TZID=Asia/Tokyo:20320706T171500");
        assertThat(value(event, "LOCATION")).isEqualTo("庁議室, 4階");
        assertThat(reader.page("/meetings/" + sitting)).contains("/meetings/" + sitting + ".ics");
    }

    @Test
    void 動かしても中止しても同じ名のまま新しくなる() {
        long sitting = sitting(LocalDate.of(2032, 7, 13), Precision.DAY, null, null);
        planning.redate(sitting, LocalDate.of(2032, 7, 14), "都合", 0, Actor.system());

        VEvent moved = Ics.event(text(reader.get("/meetings/" + sitting + ".ics")), "sitting-" + sitting)
                .orElseThrow();
        assertThat(value(moved, "SEQUENCE")).isEqualTo("1");
        assertThat(value(moved, "DTSTART")).isEqualTo("20320714");

        cancellation.cancel(sitting, "議題がない", 1, Actor.system());
        VEvent cancelled = Ics.event(text(reader.get("/meetings/" + sitting + ".ics")), "sitting-" + sitting)
                .orElseThrow();
        assertThat(value(cancelled, "SEQUENCE")).isEqualTo("2");
        assertThat(value(cancelled, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(cancelled, "SUMMARY")).startsWith("中止：");
    }

    @Test
    void 時刻として読めない印刷は終日とし_言葉を添える() {
        long sitting = sitting(LocalDate.of(2032, 7, 20), Precision.DAY, "本会議終了後", null);

        VEvent event = Ics.event(text(reader.get("/meetings/" + sitting + ".ics")), "sitting-" + sitting)
                .orElseThrow();
        assertThat(value(event, "DTSTART")).isEqualTo("20320720");
        assertThat(value(event, "DESCRIPTION")).contains("本会議終了後から");
    }

    @Test
    void 日の決まらない会議にファイルはない() {
        long sitting = sitting(LocalDate.of(2032, 8, 1), Precision.MONTH, null, null);

        assertThat(reader.get("/meetings/" + sitting + ".ics")).hasStatus(404);
        assertThat(reader.page("/meetings/" + sitting)).doesNotContain(".ics");
        assertThat(reader.get("/meetings/999999999.ics")).hasStatus(404);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private long sitting(LocalDate date, Precision precision, String start, String end) {
        return sitting(null, date, precision, start, end);
    }

    private long sitting(String number, LocalDate date, Precision precision, String start, String end) {
        Sitting sitting = new Sitting(
                null,
                "BUKAI_GAI",
                "打合せ",
                number,
                date,
                null,
                precision,
                start,
                end,
                "庁議室, 4階",
                Sitting.State.PLANNED,
                null,
                null,
                null,
                0);
        return planning.plan(sitting, Actor.system()).id();
    }
}
