package jp.michisuji.transfer;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 必要人員数。資料の欄に印刷された文字のまま持ち、読み違えようのないときだけ数にする。
 *
 * <p>「1 2」「10 道路 4 公園」「会計年度 職員4」のような欄や、引継ぎ先が二つ以上の欄は、人が分ける。推し量らない（T11）。
 *
 * @param printed 印刷された文字。欄がないか空なら {@code null}
 */
public record Headcount(String printed) {

    private static final Pattern ONE_NUMBER = Pattern.compile("\\d{1,5}(\\.\\d{1,2})?");

    /** 欄に一つの数だけがあるときの、その数（人）。 */
    public Optional<BigDecimal> number() {
        if (printed == null) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(printed, Normalizer.Form.NFKC).strip();
        return ONE_NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** 引継ぎ先が一つで数が一つなら、その人数を引継ぎ先に付ける。ほかは付けない。 */
    public List<Destination> assignedTo(List<Destination> destinations) {
        return destinations.size() == 1 && number().isPresent()
                ? List.of(destinations.get(0).withPeople(number().get()))
                : destinations;
    }

    /** 人が分けるのを待っているか。印刷はあるのに、人数のない引継ぎ先がある。 */
    public boolean awaitsSplit(List<Destination> destinations) {
        return printed != null && destinations.stream().anyMatch(to -> to.people() == null);
    }
}
