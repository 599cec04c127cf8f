package jp.michisuji.overview.appointment.web;

import java.time.LocalDate;
import java.util.List;
import jp.michisuji.organization.Appointment;
import jp.michisuji.shared.XlsxTable;
import jp.michisuji.web.Dates;
import org.springframework.stereotype.Component;

/** 発令の一覧のファイル。画面と同じ欄を、表計算の一枚の表に書く。 */
@Component
class AppointmentTable {

    private static final List<String> HEADER =
            List.of("職のコード", "職", "組織", "職員のコード", "職員", "開始日", "終了日", "種別", "発令事由", "今");

    private static final List<Integer> WIDTHS = List.of(16, 18, 18, 10, 14, 14, 14, 8, 24, 8);

    private final Dates dates;

    AppointmentTable(Dates dates) {
        this.dates = dates;
    }

    byte[] workbook(List<AppointmentLines.Line> lines) {
        return XlsxTable.write(
                "発令", HEADER, WIDTHS, lines.stream().map(this::row).toList());
    }

    private List<String> row(AppointmentLines.Line line) {
        Appointment one = line.appointment();
        return List.of(
                one.postCode(),
                line.post(),
                line.unit(),
                one.personCode(),
                line.person(),
                day(one.from()),
                day(one.to()),
                one.kind().label(),
                one.reason() == null ? "" : one.reason(),
                line.state().label());
    }

    private String day(LocalDate day) {
        return day == null ? "" : dates.format(day);
    }
}
