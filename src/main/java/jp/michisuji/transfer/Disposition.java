package jp.michisuji.transfer;

import java.util.Collection;

/** 業務の行き先。支所から移すか、分け合うか、支所に残すか、やめるか。 */
public enum Disposition {
    TRANSFERRED("移管"),
    SHARED("共管"),
    KEPT("支所存置"),
    ABOLISHED("廃止");

    private final String label;

    Disposition(String label) {
        this.label = label;
    }

    public String label() {
        return label;
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
