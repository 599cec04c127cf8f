package jp.michisuji.reorganization;

import java.time.LocalDate;
import jp.michisuji.organization.Appointment;

/** 終わる発令。閉じる職に就いていた職員の発令が、前日で終わる。 */
public record EndingAppointment(Appointment appointment, String personLabel, String postName, LocalDate lastDay) {}
