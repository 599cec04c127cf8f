package jp.michisuji.meeting.web;

import org.springframework.validation.Errors;

/** 定例の入力の確かめ。選んだ型に要る欄だけを見る。 */
final class RecurrenceChecks {

    private RecurrenceChecks() {}

    static void check(RecurrencePlan form, Errors errors) {
        form.getStartsOn().demand("startsOn", "始める日", errors);
        RecurrencePattern pattern = form.getPattern();
        if (pattern == null || !pattern.dated()) {
            return;
        }
        demand(form.getOnClosedDay() != null, "onClosedDay", "閉庁日に当たるときどうするかを選んでください。", errors);
        if (pattern.byWeekday()) {
            demand(form.getWeekday() != null, "weekday", "曜日を選んでください。", errors);
        }
        if (pattern == RecurrencePattern.NTH_WEEKDAY) {
            demand(goodOrdinals(form), "ordinals", "第1〜第5から一つ以上選んでください。", errors);
        }
        if (pattern == RecurrencePattern.DAY_OF_MONTH) {
            demand(goodDay(form), "dayOfMonth", "1〜31の日を入力してください。", errors);
        }
    }

    private static boolean goodOrdinals(RecurrencePlan form) {
        return form.getOrdinals() != null
                && !form.getOrdinals().isEmpty()
                && form.getOrdinals().stream().allMatch(nth -> nth != null && nth >= 1 && nth <= 5);
    }

    private static boolean goodDay(RecurrencePlan form) {
        return form.getDayOfMonth() != null && form.getDayOfMonth() >= 1 && form.getDayOfMonth() <= 31;
    }

    private static void demand(boolean good, String field, String message, Errors errors) {
        if (!good && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "missing", message);
        }
    }
}
