package jp.michisuji.meeting.opinion;

import java.time.Clock;
import java.time.LocalDate;
import jp.michisuji.calendar.OfficeCalendar;
import jp.michisuji.meeting.Sitting;
import org.springframework.stereotype.Component;

/** 期日を決めずに載せた意見の期日。 */
@Component
class OpinionDueDays {

    /** 会議の日からの開庁日。期限規則の、審議の指摘事項への回答と同じ標準の値（資料に日数の印刷なし）。 */
    static final int OPEN_DAYS_TO_ANSWER = 10;

    private final OfficeCalendar calendar;
    private final Clock clock;

    OpinionDueDays(OfficeCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    LocalDate usual(Sitting sitting) {
        LocalDate from = sitting.exactDate() == null ? LocalDate.now(clock) : sitting.exactDate();
        return calendar.plusOpenDays(from, OPEN_DAYS_TO_ANSWER);
    }
}
