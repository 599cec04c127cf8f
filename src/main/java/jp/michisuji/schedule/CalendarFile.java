package jp.michisuji.schedule;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** 暦のファイル。会議や期限を iCalendar（RFC 5545）に書く。 */
@Component
public class CalendarFile {

    public static final MediaType MEDIA_TYPE = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    /** 折り返しは字数で数えられる。三バイトの字だけの行でも 75 オクテットに収める。 */
    private static final int FOLD = 24;

    private static final Duration REFRESH = Duration.ofHours(1);

    private final CalendarSettings settings;
    private final Clock clock;

    CalendarFile(CalendarSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** 一件だけの、取り込むためのファイル。 */
    public String single(CalendarEntry entry) {
        return write(with(calendar(), List.of(entry)));
    }

    /** 購読するためのファイル。受け取る側は一時間ごとに読み直す。 */
    public String feed(String name, List<CalendarEntry> entries) {
        Calendar calendar = calendar();
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        return write(with(calendar, entries));
    }

    private static Calendar calendar() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Michisuji//Michisuji//JA"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(Tokyo.timeZone());
        return calendar;
    }

    private Calendar with(Calendar calendar, List<CalendarEntry> entries) {
        CalendarEvent events = new CalendarEvent(settings, clock.instant());
        entries.forEach(entry -> calendar.add(events.of(entry)));
        return calendar;
    }

    private static String write(Calendar calendar) {
        try {
            StringWriter text = new StringWriter();
            new CalendarOutputter(true, FOLD).output(calendar, text);
            return text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
