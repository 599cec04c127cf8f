package jp.michisuji.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import jp.michisuji.calendar.OfficeCalendar;
import org.springframework.stereotype.Component;

/** 移管の時計。移管日から数えて待つ時刻。どれも開庁の時刻である。 */
@Component
public class TransferClock {

    /** 判定の時期。資料に日数の印刷がなく、この製品の標準とする。引継ぎの期間を置くため（T33）。 */
    private static final int JUDGED_BEFORE = 40;

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalTime OPENING = LocalTime.of(8, 30);

    private final OfficeCalendar calendar;

    TransferClock(OfficeCalendar calendar) {
        this.calendar = calendar;
    }

    public Instant judgement(Transfer transfer) {
        return at(calendar.plusOpenDays(transfer.transferOn(), -JUDGED_BEFORE));
    }

    public Instant transferDay(Transfer transfer) {
        return at(transfer.transferOn());
    }

    public Instant oneMonthAfter(Transfer transfer) {
        return at(monthAfter(transfer.transferOn()));
    }

    public Instant sixMonthsAfter(Transfer transfer) {
        return at(halfYearAfter(transfer.transferOn()));
    }

    static LocalDate monthAfter(LocalDate transferOn) {
        return transferOn.plusMonths(1);
    }

    static LocalDate halfYearAfter(LocalDate transferOn) {
        return transferOn.plusMonths(6);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(OPENING).atZone(TOKYO).toInstant();
    }
}
