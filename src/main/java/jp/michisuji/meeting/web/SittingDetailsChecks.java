package jp.michisuji.meeting.web;

import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.SittingDetails;
import jp.michisuji.meeting.SittingNumber;
import jp.michisuji.meeting.SittingNumbers;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 回・時刻・場所の確かめ。回は読めて重ならないこと、終了は開始より後であること。 */
@Component
class SittingDetailsChecks {

    private final SittingNumbers numbers;

    SittingDetailsChecks(SittingNumbers numbers) {
        this.numbers = numbers;
    }

    void times(SittingDetails typed, Errors errors) {
        refuse(typed.startMistyped(), "startTime", "ある時刻を入力してください（15:15など）。", errors);
        refuse(typed.endMistyped(), "endTime", "ある時刻を入力してください（17:15など）。", errors);
        refuse(typed.endsWithoutStart(), "startTime", "終了だけでなく、開始も入力してください。", errors);
        refuse(typed.endsBeforeStart(), "endTime", "終了は、開始より後の時刻にしてください。", errors);
    }

    /** 読めることと、重ならないこと。 */
    void number(Sitting wanted, Errors errors) {
        boolean readable =
                wanted.number() == null || SittingNumber.read(wanted.number()).isPresent();
        refuse(!readable, "number", "回は1以上の数で、「第5回」か「令和7年度第2回」のように入力してください。", errors);
        numbers.takenBy(wanted).ifPresent(other -> refuse(true, "number", taken(other), errors));
    }

    private static String taken(Sitting other) {
        return other.title() + "（" + other.dateInWords() + "）が既にあります。年度ごとに数えるときは「令和8年度第1回」のように入力してください。";
    }

    private static void refuse(boolean wrong, String field, String message, Errors errors) {
        if (wrong && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "wrong", message);
        }
    }
}
