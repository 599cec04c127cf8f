package jp.michisuji.schedule;

import static jp.michisuji.testing.Ics.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import jp.michisuji.schedule.CalendarEntry.Kind;
import jp.michisuji.schedule.CalendarEntry.When;
import jp.michisuji.testing.Ics;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** 暦のファイル。書いたものを、もう一度読んで確かめる。 */
class CalendarFileTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 18);

    private final CalendarFile file = new CalendarFile(
            new CalendarSettings("minato.example", "https://michisuji.example/"),
            Clock.fixed(Instant.parse("2025-09-04T00:00:00Z"), ZoneId.of("Asia/Tokyo")));

    @Test
    void 時刻のある会議は日本時間の始まりと終わりを持つ() {
        String text = file.single(sitting(new When(DAY, LocalTime.of(15, 15), LocalTime.of(17, 15))));

        assertThat(Ics.lines(text))
                .containsSequence("BEGIN:VTIMEZONE", "TZID:Asia/Tokyo")
                .contains("DTSTART;TZID=Asia/Tokyo:20251118T151500", "DTEND;TZID=Asia/Tokyo:20251118T171500");
        VEvent event = only(text);
        assertThat(value(event, "UID")).isEqualTo("sitting-12@minato.example");
        assertThat(value(event, "SEQUENCE")).isEqualTo("3");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20250904T000000Z");
        assertThat(value(event, "LOCATION")).isEqualTo("庁議室");
        assertThat(value(event, "URL")).isEqualTo("https://michisuji.example/meetings/12");
        assertThat(value(event, "DESCRIPTION")).endsWith("\nhttps://michisuji.example/meetings/12");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "TRANSP")).isEqualTo("OPAQUE");
    }

    @Test
    void 夏の時刻も動かさない() {
        LocalDate july = LocalDate.of(2026, 7, 7);

        String text = file.single(sitting(new When(july, LocalTime.of(15, 15), LocalTime.of(17, 15))));

        assertThat(Ics.lines(text))
                .contains("DTSTART;TZID=Asia/Tokyo:20260707T151500", "DTEND;TZID=Asia/Tokyo:20260707T171500");
    }

    @Test
    void 時刻の印刷がなければ終日とし_日を塞ぐだけで時刻を作らない() {
        VEvent event = only(file.single(sitting(When.allDay(DAY))));

        assertThat(event.getProperty("DTSTART").orElseThrow().toString().strip())
                .isEqualTo("DTSTART;VALUE=DATE:20251118");
        assertThat(event.getProperty("DTEND")).isEmpty();
    }

    @Test
    void 終わりの時刻がないか始まりより前なら_終わりを作らない() {
        for (LocalTime end : new LocalTime[] {null, LocalTime.of(9, 0), LocalTime.of(15, 15)}) {
            VEvent event = only(file.single(sitting(new When(DAY, LocalTime.of(15, 15), end))));

            assertThat(event.getProperty("DTEND")).isEmpty();
        }
    }

    @Test
    void 改行や記号やサロゲートを含む題名も_そのままに戻る() {
        String title = "期限：a;b,c\\d \"引用\"\n二行目😀𠮷野家" + "長い題名".repeat(60);
        CalendarEntry entry = new CalendarEntry(
                "task-1", 0, Kind.DEADLINE, When.allDay(DAY), title, null, "庁議の5開庁日前\nEND:VCALENDAR", "/tasks/1");

        String text = file.feed("道筋の期限と会議", List.of(entry));

        VEvent event = only(text);
        assertThat(value(event, "SUMMARY")).isEqualTo(title);
        assertThat(value(event, "DESCRIPTION")).startsWith("庁議の5開庁日前\nEND:VCALENDAR\n");
        assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
        assertThat(text.split("\r\n")).filteredOn("END:VCALENDAR"::equals).hasSize(1);
    }

    @Test
    void 中止は暦の言葉でも中止になる() {
        CalendarEntry entry =
                new CalendarEntry("sitting-12", 4, Kind.CANCELLED, When.allDay(DAY), "中止：庁議", "", null, "/meetings/12");

        VEvent event = only(file.single(entry));
        assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(event, "SUMMARY")).isEqualTo("中止：庁議");
        assertThat(event.getProperty("LOCATION")).isEmpty();
    }

    @Test
    void 載せるもののない配信も正しい暦である() {
        String text = file.feed("道筋の期限と会議", List.of());

        assertThat(Ics.read(text).getComponents("VEVENT")).isEmpty();
        assertThat(text).contains("X-WR-CALNAME:道筋の期限と会議", "REFRESH-INTERVAL;VALUE=");
    }

    private static VEvent only(String text) {
        List<VEvent> events = Ics.events(text);
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static CalendarEntry sitting(When when) {
        return new CalendarEntry("sitting-12", 3, Kind.APPOINTMENT, when, "庁議", "庁議室", "決定", "/meetings/12");
    }
}
