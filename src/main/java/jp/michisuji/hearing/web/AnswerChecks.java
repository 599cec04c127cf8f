package jp.michisuji.hearing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.michisuji.organization.Organization;
import jp.michisuji.shared.JapaneseDate;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** 回答の入力の検査。どの意見への回答にも、足りないものを欄ごとに言う。 */
@Component
class AnswerChecks {

    private final Organization organization;
    private final Clock clock;

    AnswerChecks(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    void checkDecisions(DecideAnswers form, Errors errors) {
        List<AnswerRow> rows = form.getAnswers();
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).known()) {
                checkDecision("answers[" + at + "].", at + 1, rows.get(at), errors);
            }
        }
    }

    private void checkDecision(String path, int number, AnswerRow row, Errors errors) {
        String which = "意見" + number + "の";
        demand(row.getDisposition() != null, path + "disposition", which + "対応の区分を選んでください。", errors);
        demand(AnswerRow.filled(row.getReason()), path + "reason", which + "対応の理由を入力してください。", errors);
        demand(AnswerRow.filled(row.getText()), path + "text", which + "回答を入力してください。", errors);
        if (row.promises()) {
            checkPromise(path, which, row, errors);
        }
    }

    private void checkPromise(String path, String which, AnswerRow row, Errors errors) {
        boolean owned = AnswerRow.filled(row.getPromiseOwner())
                && organization.findPost(row.getPromiseOwner()).isPresent();
        demand(AnswerRow.filled(row.getPromise()), path + "promise", which + "約束したことを入力してください。", errors);
        demand(owned, path + "promiseOwner", which + "約束を果たす職を選んでください。", errors);
        Optional<LocalDate> due = read(path + "promiseDue", row.getPromiseDue(), which + "約束の期限", errors);
        due.filter(date -> date.isBefore(today()))
                .ifPresent(past -> errors.rejectValue(path + "promiseDue", "past", which + "約束の期限は、今日から先の日を入力してください。"));
    }

    void checkConveyances(ConveyAnswers form, Errors errors) {
        List<ConveyanceRow> rows = form.getAnswers();
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).known()) {
                checkConveyance("answers[" + at + "].", at + 1, rows.get(at), errors);
            }
        }
    }

    private void checkConveyance(String path, int number, ConveyanceRow row, Errors errors) {
        String which = "意見" + number + "の";
        boolean way = row.getWay() != null && row.getWay().selectable();
        demand(way, path + "way", which + "回答を伝えた方法を選んでください。", errors);
        Optional<LocalDate> on = read(path + "date", row.getDate(), which + "回答を伝えた日", errors);
        on.filter(date -> date.isAfter(today()))
                .ifPresent(future -> errors.rejectValue(path + "date", "future", "まだ来ていない日です。伝えたあとに記録してください。"));
    }

    /** 空欄と、ない日付を断る。 */
    Optional<LocalDate> read(String field, String typed, String label, Errors errors) {
        if (!AnswerRow.filled(typed)) {
            errors.rejectValue(field, "missing", label + "を入力してください。");
            return Optional.empty();
        }
        Optional<LocalDate> date = JapaneseDate.parse(typed.strip());
        demand(date.isPresent(), field, "日付を読み取れません。令和7年11月10日、2025-11-10のように入力してください。", errors);
        return date;
    }

    private static void demand(boolean met, String field, String message, Errors errors) {
        if (!met && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "missing", message);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
