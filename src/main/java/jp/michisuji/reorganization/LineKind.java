package jp.michisuji.reorganization;

/** 改正の種類。新設・名称変更・移し替え・統合・分割・廃止。 */
public enum LineKind {
    OPEN("新設"),
    RENAME("名称変更"),
    MOVE("移し替え"),
    MERGE("統合"),
    SPLIT("分割"),
    ABOLISH("廃止");

    private final String label;

    LineKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** True where somebody takes over what the unit or post has. */
    public boolean hasSuccessor() {
        return this == MERGE || this == SPLIT || this == ABOLISH;
    }

    public boolean hasName() {
        return this == OPEN || this == RENAME;
    }

    public boolean hasPlace() {
        return this == OPEN || this == MOVE;
    }
}
