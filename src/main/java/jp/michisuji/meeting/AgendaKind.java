package jp.michisuji.meeting;

/** 議題の種別。 */
public enum AgendaKind {
    DELIBERATION("審議"),
    REPORT("報告"),
    NOTICE("連絡"),
    OTHER("その他");

    private final String label;

    AgendaKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException その言葉の種別がない */
    public static AgendaKind labelled(String label) {
        for (AgendaKind kind : values()) {
            if (kind.label.equals(label)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("議題の種別にない言葉: " + label);
    }
}
