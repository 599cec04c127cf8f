package jp.michisuji.organization;

/** 組織か職かの別。改正の一行が何を改めるかを言う。 */
public enum OrganizationPart {
    UNIT("組織"),
    POST("職");

    private final String label;

    OrganizationPart(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
