package jp.michisuji.organization;

/** 発令の重なり。同じ職員の同じ職への発令が期間で重なる。 */
public class OverlappingAppointmentException extends RuntimeException {

    public OverlappingAppointmentException(String personCode, String postCode) {
        super("同じ職への発令の期間が重なっています: " + personCode + " " + postCode);
    }
}
