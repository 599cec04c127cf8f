package jp.michisuji.organization;

/** 不在の別。何のために仕事に就けないか。 */
public enum AbsenceReason {
    ANNUAL_LEAVE("年休"),
    SICK_LEAVE("病休"),
    TRIP("出張"),
    TRAINING("研修"),
    CHILD_CARE("育休"),
    OTHER("その他");

    private final String label;

    AbsenceReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
