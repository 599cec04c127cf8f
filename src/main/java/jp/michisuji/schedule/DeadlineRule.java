package jp.michisuji.schedule;

/**
 * 期限規則。ある作業の期限を、基準日から何開庁日離れた日とするか。
 *
 * @param openDays 基準日からの開庁日数。負は前、正は後、0 は当日。幅は ±250（およそ一年）
 * @param source 定めた根拠。資料に値の印刷がないものは、この製品の標準である旨
 */
public record DeadlineRule(String processKey, String taskKey, Anchor anchor, int openDays, String source) {

    private static final int YEAR = 250;

    public DeadlineRule {
        if (Math.abs(openDays) > YEAR) {
            throw new IllegalArgumentException("開庁日数は±" + YEAR + "まで: " + openDays);
        }
    }

    /** 規則の言葉（「5開庁日前」）。 */
    public String offsetInWords() {
        if (openDays == 0) {
            return "当日";
        }
        return Math.abs(openDays) + "開庁日" + (openDays < 0 ? "前" : "後");
    }
}
