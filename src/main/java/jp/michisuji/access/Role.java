package jp.michisuji.access;

import jp.michisuji.organization.Rank;

/** 役割。職に与えられ、権限の表の列になる。 */
public enum Role {
    LEAD("改革担当課長"),
    OFFICE("改革担当"),
    CHIEF("課長"),
    DIRECTOR("部長"),
    SECRETARIAT("庁議・議会事務局"),
    STAFF("担当"),
    VIEWER("閲覧者"),
    ADMIN("システム管理者");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The role of a post to which the register gives none of its own. */
    static Role byRank(Rank rank) {
        return switch (rank) {
            case BUCHO -> DIRECTOR;
            case KACHO -> CHIEF;
            case KAKARICHO, TANTO -> STAFF;
        };
    }
}
