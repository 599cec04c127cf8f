package jp.michisuji.reminder.web;

import java.nio.charset.StandardCharsets;
import jp.michisuji.access.OpenToAll;
import jp.michisuji.reminder.PersonalCalendar;
import jp.michisuji.schedule.CalendarFile;
import jp.michisuji.web.NotFoundException;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 暦の配信。暦のソフトはログインできないので、番地の合言葉だけで答える。 */
@Controller
class CalendarFeedController {

    private final PersonalCalendar calendar;

    CalendarFeedController(PersonalCalendar calendar) {
        this.calendar = calendar;
    }

    @GetMapping("/calendar/{token}.ics")
    @OpenToAll
    ResponseEntity<byte[]> feed(@PathVariable String token) {
        String text = calendar.read(token).orElseThrow(NotFoundException::new);
        return ResponseEntity.ok()
                .contentType(CalendarFile.MEDIA_TYPE)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
