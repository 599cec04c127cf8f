package jp.michisuji.approval.draft;

/** 起案者が経路に加えた職。 */
public record RouteAddition(long id, Kind kind, String postCode, String reason, String addedBy) {

    /** 加え方。 */
    public enum Kind {
        CONCUR("合議"),
        CIRCULATE("供覧");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
