package jp.michisuji.hearing;

/**
 * 関係団体。説明し、意見を聴く相手。
 *
 * @param status 部会で決まった団体か、資料に例示されただけの団体か
 * @param source 典拠（資料と行）
 */
public record HearingGroup(Long id, String name, Status status, String note, String source) {

    /** 団体の扱い。 */
    public enum Status {
        DECIDED("説明対象と決定"),
        EXAMPLE("例示");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
