package jp.michisuji.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** 発令の取込み。職員・職・開始日が同じものは、終了日の変更とみなす。 */
class AppointmentImporter extends RowImporter<Appointment> {

    AppointmentImporter(List<Appointment> known) {
        super(ImportTable.APPOINTMENTS, known);
    }

    @Override
    Appointment parse(LineReader line) {
        return new Appointment(0, line.code("職員コード"), line.code("職コード"), line.date("開始日"), line.optionalDate("終了日"));
    }

    @Override
    String key(Appointment appointment) {
        return appointment.personCode() + " " + appointment.postCode() + " " + appointment.from();
    }

    @Override
    Map<String, String> columns(Appointment appointment) {
        return columns(
                "職員コード", appointment.personCode(),
                "職コード", appointment.postCode(),
                "開始日", appointment.from(),
                "終了日", appointment.to());
    }

    @Override
    void check(Appointment appointment, LineReader line, OrganizationImporters all) {
        if (!all.people().wanted().containsKey(appointment.personCode())) {
            line.problem("職員コード", "登録されていない職員です: 「" + appointment.personCode() + "」");
        }
        if (!all.posts().wanted().containsKey(appointment.postCode())) {
            line.problem("職コード", "登録されていない職です: 「" + appointment.postCode() + "」");
        }
        if (appointment.to() != null && appointment.to().isBefore(appointment.from())) {
            line.problem("終了日", "開始日より前です。");
        } else if (overlapsAnother(appointment)) {
            line.problem("開始日", "同じ職員の同じ職への発令と、期間が重なっています。");
        }
    }

    private boolean overlapsAnother(Appointment appointment) {
        return wanted().values().stream()
                .filter(other -> other.personCode().equals(appointment.personCode())
                        && other.postCode().equals(appointment.postCode())
                        && !other.from().equals(appointment.from()))
                .anyMatch(other -> !other.from().isAfter(end(appointment))
                        && !appointment.from().isAfter(end(other)));
    }

    private static LocalDate end(Appointment appointment) {
        return appointment.to() == null ? LocalDate.MAX : appointment.to();
    }

    @Override
    void write(Appointment before, Appointment appointment, OrganizationRegistry registry) {
        if (before == null) {
            registry.store(appointment);
        } else {
            registry.changeEnd(before.id(), appointment.to());
        }
    }
}
