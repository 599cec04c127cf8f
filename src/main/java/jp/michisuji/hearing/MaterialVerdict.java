package jp.michisuji.hearing;

/** 事前確認の結果。そのまま用いるか、決裁を経て用いるか、戻すか。 */
public enum MaterialVerdict {
    READY("hearing.material-ready", "説明資料を確認した"),
    APPROVAL("hearing.material-approval", "説明資料を確認し、決裁を経て用いることとした"),
    RETURN("hearing.material-return", "説明資料を戻した");

    private final String action;
    private final String said;

    MaterialVerdict(String action, String said) {
        this.action = action;
        this.said = said;
    }

    String action() {
        return action;
    }

    String said() {
        return said;
    }

    boolean returns() {
        return this == RETURN;
    }
}
