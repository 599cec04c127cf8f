package jp.michisuji.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.stereotype.Component;

/** 画面の日付。利用者の選びに従い、和暦または西暦で書く。日付がなければ「未定」。 */
@Component("dates")
public class Dates {

    private static final String UNDECIDED = "未定";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final HttpServletRequest request;
    private final Clock clock;

    /** @param request the current one of each call: a proxy of the container's making */
    Dates(HttpServletRequest request, Clock clock) {
        this.request = request;
        this.clock = clock;
    }

    public String format(LocalDate date) {
        if (date == null) {
            return UNDECIDED;
        }
        return CalendarChoice.isWestern(request) ? JapaneseDate.formatWestern(date) : JapaneseDate.format(date);
    }

    public String formatYear(int year) {
        return CalendarChoice.isWestern(request) ? year + "年" : JapaneseDate.formatYear(year);
    }

    public String formatShort(LocalDate date) {
        return date == null ? UNDECIDED : JapaneseDate.formatShort(date);
    }

    public String formatDateTime(LocalDateTime at) {
        return at == null ? UNDECIDED : format(at.toLocalDate()) + TIME.format(at);
    }

    public String formatDateTime(Instant at) {
        return at == null ? UNDECIDED : formatDateTime(LocalDateTime.ofInstant(at, clock.getZone()));
    }
}
