package jp.michisuji.organization;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 取込みの日付。西暦と令和の、区切りの異なる書き方を読む。 */
final class ImportDate {

    private static final int BEFORE_REIWA = 2018;
    private static final Pattern WESTERN = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern REIWA = Pattern.compile("(?:令和|[Rr])(\\d{1,2}|元)[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    private ImportDate() {}

    static Optional<LocalDate> parse(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Matcher western = WESTERN.matcher(plain);
        if (western.matches()) {
            return date(Integer.parseInt(western.group(1)), western);
        }
        Matcher reiwa = REIWA.matcher(plain);
        return reiwa.matches() ? date(BEFORE_REIWA + year(reiwa.group(1)), reiwa) : Optional.empty();
    }

    private static int year(String text) {
        return text.equals("元") ? 1 : Integer.parseInt(text);
    }

    private static Optional<LocalDate> date(int year, Matcher parts) {
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
