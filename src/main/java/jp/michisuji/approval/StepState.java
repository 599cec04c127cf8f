package jp.michisuji.approval;

/** 経路の一つの職の状態。 */
public enum StepState {
    WAITING("未着"),
    OPEN("承認待ち"),
    APPROVED("承認"),
    REMANDED("差戻し"),
    REJECTED("却下"),
    RAISED("引上げ"),
    UNNEEDED("不要");

    private final String label;

    StepState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
