package jp.michisuji.overview.chart.web;

import java.nio.charset.StandardCharsets;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.overview.chart.Slice;
import jp.michisuji.overview.chart.book.GanttBook;
import jp.michisuji.overview.chart.web.ChartReading.Drawn;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 工程表の表計算のファイル。いまの見方のまま、欄を帯にして渡す。 */
@Controller
class ScheduleFileController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ChartReading reading;

    ScheduleFileController(ChartReading reading) {
        this.reading = reading;
    }

    @GetMapping("/schedule.xlsx")
    @Requires(Action.SCHEDULE_READ)
    ResponseEntity<byte[]> file(ChartRequest request) {
        Drawn drawn = reading.draw(request, Slice.PAPER);
        String narrowing = new Narrowing(drawn.query().filter(), drawn.chart()).words();
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename("工程表.xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .cacheControl(CacheControl.noStore().cachePrivate())
                .body(GanttBook.write(drawn.chart(), narrowing, drawn.demo()));
    }
}
