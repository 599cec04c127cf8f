package jp.michisuji.schedule;

/**
 * 期限規則。ある作業の期限を、基準日からどれだけ離れた日とするか。
 *
 * @param source 定めた根拠。資料に値の印刷がないものは、この製品の標準である旨
 */
public record DeadlineRule(Anchor anchor, Offset offset, String source) {

    public String offsetInWords() {
        return offset.inWords();
    }
}
