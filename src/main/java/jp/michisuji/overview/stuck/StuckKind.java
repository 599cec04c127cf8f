package jp.michisuji.overview.stuck;

import jp.michisuji.schedule.programme.PlannedSubject;

/** 止まっている仕事の種類。工程表の帯と、帯にない仕事。 */
public enum StuckKind {
    ITEM("改革案件"),
    HEARING("意見聴取と説明会"),
    DUTY("業務の移管"),
    OTHER("計画にない仕事");

    private final String label;

    StuckKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static StuckKind of(PlannedSubject.Lane lane) {
        return switch (lane) {
            case ITEM -> ITEM;
            case HEARING -> HEARING;
            case DUTY -> DUTY;
        };
    }
}
