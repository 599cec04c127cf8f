package jp.michisuji.overview.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jp.michisuji.access.AbsenceReach;
import jp.michisuji.organization.Absence;
import jp.michisuji.organization.Absences;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 不在の入力の確かめ。 */
@Component
class AbsenceChecks {

    /** 育児休業の上限に合わせる。年の打ち違いもここで止まる。 */
    private static final int LONGEST_YEARS = 3;

    private final Absences absences;
    private final AbsenceReach reach;
    private final Clock clock;

    AbsenceChecks(Absences absences, AbsenceReach reach, Clock clock) {
        this.absences = absences;
        this.reach = reach;
        this.clock = clock;
    }

    /** @param changed id of the absence that is changed, or null for a new one */
    void check(AbsenceForm form, Long changed, Errors errors) {
        checkPerson(form, errors);
        form.getFrom().demand("from", "始まりの日", errors);
        form.getTo().demand("to", "終わりの日", errors);
        if (!errors.hasFieldErrors("from") && !errors.hasFieldErrors("to")) {
            checkPeriod(form.getFrom().date(), form.getTo().date(), errors);
        }
        if (!errors.hasErrors()) {
            overlapping(form, changed)
                    .ifPresent(other -> errors.rejectValue(
                            "from",
                            "overlap",
                            "この職員には、重なる不在（" + JapaneseDate.format(other.from()) + "〜" + JapaneseDate.format(other.to())
                                    + "）が既に入っています。"));
        }
    }

    private void checkPerson(AbsenceForm form, Errors errors) {
        if (!errors.hasFieldErrors("person")
                && reach.people().stream().noneMatch(person -> person.code().equals(form.getPerson()))) {
            errors.rejectValue("person", "unknown", "並んだ職員の中から選んでください。");
        }
    }

    private void checkPeriod(LocalDate from, LocalDate to, Errors errors) {
        if (to.isBefore(from)) {
            errors.rejectValue("to", "order", "終わりの日は、始まりの日か、それより後にしてください。");
        } else if (to.isBefore(LocalDate.now(clock))) {
            errors.rejectValue("to", "past", "終わりの日は、今日か、それより後にしてください。");
        } else if (to.isAfter(from.plusYears(LONGEST_YEARS))) {
            errors.rejectValue("to", "long", "不在は" + LONGEST_YEARS + "年以内にしてください。");
        }
    }

    private Optional<Absence> overlapping(AbsenceForm form, Long changed) {
        return absences
                .overlapping(
                        form.getPerson(), form.getFrom().date(), form.getTo().date())
                .stream()
                .filter(other -> changed == null || other.id() != changed)
                .findFirst();
    }
}
