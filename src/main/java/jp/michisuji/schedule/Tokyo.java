package jp.michisuji.schedule;

import java.time.ZoneId;
import java.time.ZoneOffset;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** 日本時間。昭和26年の夏時刻より後だけを言う。ical4j の表は昭和の夏時刻が今も続くと読むので使わない。 */
final class Tokyo {

    static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(9);

    private Tokyo() {}

    static VTimeZone timeZone() {
        Standard standard = new Standard();
        standard.add(new DtStart<>("19700101T000000"));
        standard.add(new TzOffsetFrom(OFFSET));
        standard.add(new TzOffsetTo(OFFSET));
        standard.add(new TzName("JST"));
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId(ZONE.getId()));
        zone.add(standard);
        return zone;
    }
}
