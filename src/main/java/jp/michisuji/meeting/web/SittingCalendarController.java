package jp.michisuji.meeting.web;

import java.nio.charset.StandardCharsets;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.meeting.SittingEntries;
import jp.michisuji.meeting.Sittings;
import jp.michisuji.schedule.CalendarFile;
import jp.michisuji.web.NotFoundException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 一回の会議を、手元の暦に入れるためのファイル。 */
@Controller
class SittingCalendarController {

    private final Sittings sittings;
    private final SittingEntries entries;
    private final CalendarFile file;

    SittingCalendarController(Sittings sittings, SittingEntries entries, CalendarFile file) {
        this.sittings = sittings;
        this.entries = entries;
        this.file = file;
    }

    /** 日の決まらない会議にファイルはない。 */
    @GetMapping("/meetings/{id}.ics")
    @Requires(Action.MEETING_READ)
    ResponseEntity<byte[]> download(@PathVariable long id) {
        String text = entries.entry(sittings.get(id)).map(file::single).orElseThrow(NotFoundException::new);
        ContentDisposition name = ContentDisposition.attachment()
                .filename("sitting-" + id + ".ics")
                .build();
        return ResponseEntity.ok()
                .contentType(CalendarFile.MEDIA_TYPE)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
