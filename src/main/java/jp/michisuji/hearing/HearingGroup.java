package jp.michisuji.hearing;

/**
 * 関係団体。説明し、意見を聴く相手。
 *
 * @param sectionPost 連絡の窓口となる課の長の職。決まっていなければ {@code null}
 * @param status 部会で決まった団体か、資料に例示されただけの団体か
 * @param source 典拠（資料と行）
 * @param supplement 資料に印刷がなく補ったこと。なければ {@code null}
 */
public record HearingGroup(
        Long id,
        String name,
        Kind kind,
        District district,
        String sectionPost,
        Status status,
        String note,
        String source,
        String supplement) {

    /** 種別も地区も窓口も、まだ分からない団体。 */
    public HearingGroup(Long id, String name, Status status, String note, String source) {
        this(id, name, Kind.OTHER, District.ALL, null, status, note, source, null);
    }

    public HearingGroup describedAs(Kind kind, District district, String sectionPost, String supplement) {
        return new HearingGroup(id, name, kind, district, sectionPost, status, note, source, supplement);
    }

    /** 団体の種別。 */
    public enum Kind {
        NEIGHBOURHOOD("町会・自治会"),
        WELFARE("民生・児童委員"),
        DISABILITY("障害者団体"),
        ELDERLY("高齢者団体"),
        ENVIRONMENT("環境"),
        PROBATION("保護司"),
        OTHER("その他");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 団体の地区。 */
    public enum District {
        SHIBA("芝"),
        AZABU("麻布"),
        AKASAKA("赤坂"),
        TAKANAWA("高輪"),
        SHIBAURA_KONAN("芝浦港南"),
        ALL("全区");

        private final String label;

        District(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

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
