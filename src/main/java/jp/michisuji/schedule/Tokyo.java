package jp.michisuji.schedule;

import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * 日本時間。昭和26年の夏時刻より後だけを言う。
 *
 * <p>ical4j（4.2.5）の時間帯の表は使わない。昭和の夏時刻が今も続くものと読み、夏の時刻を一時間進めて書く。
 */
final class Tokyo {

    private static final String ID = "Asia/Tokyo";

    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(9);

    private Tokyo() {}

    /** 時間帯を持たない日時に添える印。 */
    static ParameterList here() {
        return new ParameterList(List.of(new net.fortuna.ical4j.model.parameter.TzId(ID)));
    }

    static VTimeZone timeZone() {
        Standard standard = new Standard();
        standard.add(new DtStart<>("19700101T000000"));
        standard.add(new TzOffsetFrom(OFFSET));
        standard.add(new TzOffsetTo(OFFSET));
        standard.add(new TzName("JST"));
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId(ID));
        zone.add(standard);
        return zone;
    }
}
