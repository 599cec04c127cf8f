package jp.michisuji.transfer;

/** 経費の種類。移管に伴って要る経費を、予算の説明に使う五つに分ける。 */
public enum CostKind {
    LAYOUT("レイアウト変更"),
    REPRINT("再印刷"),
    SYSTEM("システム改修"),
    OUTSOURCING("業務委託"),
    OTHER("その他");

    private final String label;

    CostKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
