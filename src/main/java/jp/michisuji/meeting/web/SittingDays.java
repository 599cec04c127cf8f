package jp.michisuji.meeting.web;

import java.time.Clock;
import java.time.LocalDate;
import jp.michisuji.calendar.OfficeCalendar;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 開催日の確かめ。過ぎた日は断り、閉庁日は注意する。 */
@Component
class SittingDays {

    private final OfficeCalendar calendar;
    private final Clock clock;

    SittingDays(OfficeCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    boolean past(LocalDate date) {
        return date.isBefore(LocalDate.now(clock));
    }

    /** @param date 読めなかったときは {@code null}。その誤りは別に言う */
    void refusePast(LocalDate date, Errors errors) {
        if (date != null && past(date)) {
            errors.rejectValue("date", "past", "過ぎた日です。これから開く日を入力してください。");
        }
    }

    /** 閉庁日でも断らない。議会は閉庁日にも開かれうる。 */
    void warnIfClosed(LocalDate date, RedirectAttributes flash) {
        calendar.closedReason(date)
                .ifPresent(reason -> flash.addFlashAttribute(
                        "warning", JapaneseDate.format(date) + "は閉庁日です（" + reason + "）。このまま登録しました。"));
    }
}
