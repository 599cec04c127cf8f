package jp.michisuji.organization;

/** 組織の種別。部の高さ、課の高さ、係の高さのどれに当たるかを定める。 */
public enum UnitKind {
    KU("区", Level.WHOLE),
    BU("部", Level.DEPARTMENT),
    SHISHO("総合支所", Level.DEPARTMENT),
    KYOKU("事務局", Level.DEPARTMENT),
    KA("課", Level.SECTION),
    TANTO("担当", Level.SECTION),
    KAKARI("係", Level.GROUP);

    private final String label;
    private final Level level;

    UnitKind(String label, Level level) {
        this.label = label;
        this.level = level;
    }

    public String label() {
        return label;
    }

    /** True for the kinds that bound a chief's own section, or stand above one. */
    boolean isSectionOrAbove() {
        return level != Level.GROUP;
    }

    boolean isDepartment() {
        return level == Level.DEPARTMENT;
    }

    private enum Level {
        WHOLE,
        DEPARTMENT,
        SECTION,
        GROUP
    }
}
