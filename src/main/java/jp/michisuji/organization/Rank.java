package jp.michisuji.organization;

/** 職位。部長・課長・係長・担当の別。先のものほど高い。 */
public enum Rank {
    BUCHO("部長"),
    KACHO("課長"),
    KAKARICHO("係長"),
    TANTO("担当");

    private final String label;

    Rank(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isAbove(Rank other) {
        return compareTo(other) < 0;
    }
}
