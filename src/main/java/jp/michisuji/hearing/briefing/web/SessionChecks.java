package jp.michisuji.hearing.briefing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 説明会の回の検査。 */
@Component
class SessionChecks {

    private static final int MOST = 2000;

    private final Clock clock;

    SessionChecks(Clock clock) {
        this.clock = clock;
    }

    void check(SessionForm form, Errors errors) {
        form.getDate().demand("date", "開く日", errors);
        LocalDate date = form.getDate().date();
        if (date != null && date.isBefore(LocalDate.now(clock))) {
            errors.rejectValue("date", "past", "過ぎた日です。今日から先の日を入力してください。");
        }
        Optional<LocalTime> starts = time(form.getStarts(), "starts", "始まりの時刻", errors);
        Optional<LocalTime> ends = time(form.getEnds(), "ends", "終わりの時刻", errors);
        if (starts.isPresent() && ends.isPresent() && !starts.get().isBefore(ends.get())) {
            errors.rejectValue("ends", "order", "終わりの時刻は、始まりより後にしてください。");
        }
        boolean fits = WholeNumber.read(form.getCapacity())
                .filter(n -> n >= 1 && n <= MOST)
                .isPresent();
        if (!fits) {
            errors.rejectValue("capacity", "range", "定員は1から" + MOST + "までの数字で入力してください。");
        }
    }

    private static Optional<LocalTime> time(String typed, String field, String label, Errors errors) {
        Optional<LocalTime> time = SessionForm.time(typed);
        if (time.isEmpty()) {
            errors.rejectValue(field, "unreadable", label + "を13:30のように入力してください。");
        }
        return time;
    }
}
