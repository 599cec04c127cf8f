package jp.michisuji.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/** 受け取った暦。もう一度読み、決まり（RFC 5545）に合うことを確かめる。 */
public final class Ics {

    private static final int LONGEST_LINE = 75;

    private Ics() {}

    public static Calendar read(String text) {
        assertThat(text).contains("\r\n").doesNotContainPattern("[^\r]\n");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(LONGEST_LINE));
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            assertThat(calendar.validate().getEntries()).isEmpty();
            return calendar;
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        } catch (ParserException wrong) {
            throw new AssertionError(text, wrong);
        }
    }

    /** 折り返しを戻した行。時刻はここで見る: ical4j が読み直すと、自分の表の夏時刻で言い換えることがある。 */
    public static List<String> lines(String text) {
        return List.of(text.replace("\r\n ", "").split("\r\n"));
    }

    public static List<VEvent> events(String text) {
        return read(text).getComponents("VEVENT");
    }

    /** 名（UID）の始まりから一件を引く。 */
    public static Optional<VEvent> event(String text, String key) {
        return events(text).stream()
                .filter(event -> value(event, "UID").startsWith(key + "@"))
                .findFirst();
    }

    public static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse(null);
    }
}
