package jp.michisuji.schedule;

import java.net.URI;
import java.time.Instant;
import jp.michisuji.schedule.CalendarEntry.Kind;
import jp.michisuji.schedule.CalendarEntry.When;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

/** 暦の一件を VEVENT に書く。期限も VTODO にはしない: 多くの暦は VTODO を見せない。 */
final class CalendarEvent {

    private final CalendarSettings settings;
    private final Instant now;

    CalendarEvent(CalendarSettings settings, Instant now) {
        this.settings = settings;
        this.now = now;
    }

    VEvent of(CalendarEntry entry) {
        String link = settings.baseUrl() + entry.path();
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.key() + "@" + settings.uidSuffix()));
        event.add(new DtStamp(now));
        event.add(new Sequence(entry.sequence()));
        event.add(new Summary(entry.title()));
        event.add(new Description(
                entry.description() == null ? link : entry.description().strip() + "\n" + link));
        event.add(new Url(URI.create(link)));
        if (entry.place() != null && !entry.place().isBlank()) {
            event.add(new Location(entry.place()));
        }
        time(event, entry.when());
        standing(event, entry.kind());
        return event;
    }

    private static void time(VEvent event, When when) {
        if (when.start() == null) {
            event.add(new DtStart<>(when.date()));
            return;
        }
        event.add(new DtStart<>(Tokyo.here(), when.date().atTime(when.start())));
        if (when.end() != null) {
            event.add(new DtEnd<>(Tokyo.here(), when.date().atTime(when.end())));
        }
    }

    private static void standing(VEvent event, Kind kind) {
        event.add(kind == Kind.CANCELLED ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(kind == Kind.APPOINTMENT ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT);
    }
}
