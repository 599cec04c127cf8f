package jp.michisuji.meeting.sitting.web;

import java.time.Clock;
import java.time.LocalDate;
import jp.michisuji.calendar.OfficeCalendar;
import jp.michisuji.web.DateEntry;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 返事の期日の確かめ。今日より後の開庁日だけを受け付ける。 */
@Component
class ReplyDays {

    private static final int USUAL = 5;

    private final OfficeCalendar calendar;
    private final Clock clock;

    ReplyDays(OfficeCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** 初めに示す期日。5開庁日後（資料に日数の印刷なし）。 */
    DateEntry usual() {
        return DateEntry.of(calendar.plusOpenDays(LocalDate.now(clock), USUAL));
    }

    void check(DateEntry entry, String field, Errors errors) {
        entry.demand(field, "返事の期日", errors);
        LocalDate date = entry.date();
        if (date == null || errors.hasFieldErrors(field)) {
            return;
        }
        if (!date.isAfter(LocalDate.now(clock))) {
            errors.rejectValue(field, "past", "返事の期日は、明日より後の日を入力してください。");
        }
        calendar.closedReason(date)
                .ifPresent(reason -> errors.rejectValue(field, "closed", "返事の期日が閉庁日です（" + reason + "）。開庁日を入力してください。"));
    }
}
