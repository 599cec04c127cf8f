package jp.michisuji.transfer;

import java.util.Collection;

/** 業務の行き先。支所から移すか、分け合うか、支所に残すか、やめるか。 */
public enum Disposition {
    TRANSFERRED("移管", "blue"),
    SHARED("共管", "green"),
    KEPT("支所存置", "quiet"),
    ABOLISHED("廃止", "plain");

    private final String label;
    private final String tone;

    Disposition(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    /** 札の色の名。 */
    public String tone() {
        return tone;
    }

    /** 移管の手続を進めるか。支所に残すものは記録だけ、廃止は短い手続で終える。 */
    public boolean moves() {
        return this == TRANSFERRED || this == SHARED;
    }

    /** @param staying それぞれの引継ぎ先が支所の組織か */
    public static Disposition of(Collection<Boolean> staying) {
        if (staying.isEmpty()) {
            return ABOLISHED;
        }
        if (!staying.contains(true)) {
            return TRANSFERRED;
        }
        return staying.contains(false) ? SHARED : KEPT;
    }
}
