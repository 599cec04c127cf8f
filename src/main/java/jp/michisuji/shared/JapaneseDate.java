package jp.michisuji.shared;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 和暦。日付を役所の書き方（令和7年9月3日（水））で書き、人が打った和暦・西暦を読む。明治6年（1873）以後を扱う。 */
public final class JapaneseDate {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private static final Pattern ERA_DATE =
            Pattern.compile("(明治|大正|昭和|平成|令和|[MTSHRmtshr])\\s*(元|\\d{1,2})[年./-](\\d{1,2})[月./-](\\d{1,2})日?");

    private static final Pattern WESTERN_DATE = Pattern.compile("(\\d{4})[年./-](\\d{1,2})[月./-](\\d{1,2})日?");

    private JapaneseDate() {}

    /** 令和7年9月3日（水）。 */
    public static String format(LocalDate date) {
        return year(date) + formatShort(date);
    }

    /** 9月3日（水）。 */
    public static String formatShort(LocalDate date) {
        return date.getMonthValue() + "月" + date.getDayOfMonth() + "日（" + weekday(date) + "）";
    }

    /** 2025年9月3日（水）。 */
    public static String formatWestern(LocalDate date) {
        return date.getYear() + "年" + formatShort(date);
    }

    /** 令和7年9月3日（水）15:15。 */
    public static String formatDateTime(LocalDateTime moment) {
        return format(moment.toLocalDate()) + TIME.format(moment);
    }

    /** 令和7年11月。 */
    public static String formatMonth(YearMonth month) {
        return year(month.atEndOfMonth()) + month.getMonthValue() + "月";
    }

    /** 年度。4月1日から翌年3月31日までを、始まりの年で言う。 */
    public static int fiscalYear(LocalDate date) {
        return date.getMonthValue() >= 4 ? date.getYear() : date.getYear() - 1;
    }

    /** 令和7年度。改元の年度は、始まりの年の末の元号で言う（2019年度は令和元年度）。 */
    public static String formatFiscalYear(int year) {
        return formatYear(year).replace("年", "年度");
    }

    /** 令和7年。改元の年は、年の末の元号で言う（2019年は令和元年）。 */
    public static String formatYear(int year) {
        return year(LocalDate.of(year, 12, 31));
    }

    private static String year(LocalDate date) {
        Era era = Era.on(date);
        int number = era.yearOf(date);
        return era.label() + (number == 1 ? "元" : number) + "年";
    }

    private static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.JAPANESE);
    }

    /**
     * 人が打った日付を読む。
     *
     * @return 和暦（令和7年9月3日、R7.9.3）か西暦（2025-09-03、2025/9/3）。全角の数字もよい。
     *     ない日や、その元号にない年（平成32年など）、明治6年より前の日は空
     */
    public static Optional<LocalDate> parse(String text) {
        String clean = normalized(text);
        Matcher era = ERA_DATE.matcher(clean);
        if (era.matches()) {
            return eraDate(era).filter(date -> Era.of(era.group(1)).includes(date));
        }
        Matcher western = WESTERN_DATE.matcher(clean);
        return western.matches()
                ? date(number(western.group(1)), western.group(2), western.group(3))
                        .filter(Era::known)
                : Optional.empty();
    }

    /** 元号の外にはみ出した年を、正しい元号の日付として申し出る（平成32年4月1日 → 令和2年4月1日）。 */
    public static Optional<LocalDate> suggest(String text) {
        Matcher era = ERA_DATE.matcher(normalized(text));
        return era.matches()
                ? eraDate(era).filter(Era::known).filter(date -> !Era.of(era.group(1))
                        .includes(date))
                : Optional.empty();
    }

    private static Optional<LocalDate> eraDate(Matcher era) {
        int year = "元".equals(era.group(2)) ? 1 : number(era.group(2));
        return year == 0 ? Optional.empty() : date(Era.of(era.group(1)).westernYear(year), era.group(3), era.group(4));
    }

    private static Optional<LocalDate> date(int year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(year, number(month), number(day)));
        } catch (DateTimeException absent) {
            return Optional.empty();
        }
    }

    /** 全角を半角に揃え、曜日の括弧書きを落とす。 */
    private static String normalized(String text) {
        String plain = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC);
        return plain.strip().replaceAll("\\([日月火水木金土]\\)$", "");
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
