package jp.michisuji.overview.appointment.web;

import java.nio.charset.StandardCharsets;
import jp.michisuji.access.Action;
import jp.michisuji.access.Requires;
import jp.michisuji.organization.appointment.AppointmentFilter;
import jp.michisuji.organization.appointment.Appointments;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** 発令の書出し。一覧と同じ絞り込みで、すべての行を受け取る。 */
@Controller
@Requires(Action.SETTINGS_READ)
class AppointmentExportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Appointments appointments;
    private final AppointmentLines lines;
    private final AppointmentTable table;

    AppointmentExportController(Appointments appointments, AppointmentLines lines, AppointmentTable table) {
        this.appointments = appointments;
        this.lines = lines;
        this.table = table;
    }

    @GetMapping(AppointmentListController.PATH + "/list.xlsx")
    ResponseEntity<byte[]> workbook(@ModelAttribute("search") AppointmentSearch search) {
        AppointmentFilter filter = search.filter(lines.people(), lines.posts(), lines.units());
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename("発令の一覧.xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(table.workbook(lines.lines(appointments.list(filter))));
    }
}
