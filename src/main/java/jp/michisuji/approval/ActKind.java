package jp.michisuji.approval;

/** 決裁の行為の種類。 */
public enum ActKind {
    SEND("回議に付した"),
    APPROVE("承認"),
    APPROVE_WITH_WORDS("承認（意見付）"),
    REMAND("差戻し"),
    REJECT("却下"),
    PULL_BACK("引戻し"),
    WITHDRAW("取下げ"),
    DAIKETSU("代決"),
    RAISE("引上げ承認"),
    HAND_OVER("振替"),
    POST_REVIEW("後閲"),
    INFORM_BEFORE("根回し"),
    CIRCULATE("供覧"),
    SEE("見た印"),
    EXTEND_ROUTE("経路の追加"),
    DECIDE("決裁");

    private final String label;

    ActKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
