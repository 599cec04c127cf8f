package jp.michisuji.meeting;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 回。会議が何回目か。通して数える「第5回」と、年度や年ごとに数える「令和7年度第2回」がある。
 *
 * @param period 数える期間（「令和7年度」「令和7年」）。通して数えるなら空
 * @param count 1〜999
 */
public record SittingNumber(String period, int count) {

    private static final Pattern WRITTEN =
            Pattern.compile("((?:昭和|平成|令和)(?:元|[1-9]\\d?)年度?)?(?:第(\\d{1,3})回|(\\d{1,3})回?)");

    /** @return 「5」「第５回」「令和7年度第2回」など。第0回や、回として読めないものは空 */
    public static Optional<SittingNumber> read(String written) {
        String plain = Normalizer.normalize(written == null ? "" : written, Normalizer.Form.NFKC);
        Matcher number = WRITTEN.matcher(plain.replaceAll("\\s", ""));
        if (!number.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(number.group(2) == null ? number.group(3) : number.group(2));
        String period = number.group(1) == null ? "" : number.group(1);
        return Optional.of(new SittingNumber(period, count)).filter(it -> it.count() > 0);
    }

    /** 印刷の書き方（「第5回」）。 */
    public String words() {
        return period + "第" + count + "回";
    }
}
