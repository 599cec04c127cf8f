package jp.michisuji.hearing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jp.michisuji.calendar.OfficeCalendar;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 日の検査。予定は過ぎた日を、実施は先の日を断る。閉庁日は断らずに知らせる。 */
@Component
class HearingDates {

    private final OfficeCalendar calendar;
    private final Clock clock;

    HearingDates(OfficeCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void checkPlanned(String typed, String field, Errors errors) {
        checkReadable(typed, field, errors)
                .filter(date -> date.isBefore(today()))
                .ifPresent(date -> errors.rejectValue(field, "past", "過ぎた日です。今日から先の日を入力してください。"));
    }

    void checkHeld(String typed, String field, Errors errors) {
        checkReadable(typed, field, errors)
                .filter(date -> date.isAfter(today()))
                .ifPresent(date -> errors.rejectValue(field, "future", "まだ来ていない日です。実施したあとに記録してください。"));
    }

    /** 団体の都合で土日に行うことはあるので、閉庁日は断らずに知らせる。開庁日なら空。 */
    Optional<String> closedReason(LocalDate date) {
        return calendar.closedReason(date).map(reason -> JapaneseDate.format(date) + "は閉庁日です（" + reason + "）。");
    }

    /** 検査を通った日。 */
    static LocalDate read(String typed) {
        return parse(typed).orElseThrow();
    }

    private static Optional<LocalDate> checkReadable(String typed, String field, Errors errors) {
        if (typed == null || typed.isBlank()) {
            errors.rejectValue(field, "missing", "実施する日を入力してください。");
            return Optional.empty();
        }
        Optional<LocalDate> date = parse(typed);
        if (date.isEmpty()) {
            errors.rejectValue(field, "unreadable", "日付を読み取れません。令和7年11月10日、2025-11-10のように入力してください。");
        }
        return date;
    }

    private static Optional<LocalDate> parse(String typed) {
        return JapaneseDate.parse(typed.strip());
    }
}
