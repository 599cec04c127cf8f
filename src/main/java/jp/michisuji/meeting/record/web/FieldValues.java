package jp.michisuji.meeting.record.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import jp.michisuji.meeting.AgendaResult;
import jp.michisuji.meeting.record.RecordField;
import jp.michisuji.organization.Organization;
import jp.michisuji.shared.JapaneseDate;
import jp.michisuji.shared.PlainText;
import org.springframework.stereotype.Component;

/** 欄の値の検査。欄に入るものに応じて、書けない値を一文で断る。 */
@Component
class FieldValues {

    private final Validator validator;
    private final Organization organization;

    FieldValues(Validator validator, Organization organization) {
        this.validator = validator;
        this.organization = organization;
    }

    /** 欄の型ごとの決まり。 */
    private record Rules(@PlainText(max = 4000) String text, @PlainText(max = 100, line = true) String line) {}

    /** 改行の書き方と端の空白をそろえる。二人の画面の値を比べられるようにするため。 */
    static String clean(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    /** @return 断る一文。書ける値なら空 */
    Optional<String> problem(RecordField field, String value) {
        return switch (field.type()) {
            case TEXT -> violation("text", value);
            case LINE -> violation("line", value);
            case POST -> refuse(!value.isEmpty() && organization.findPost(value).isEmpty(), "職を一覧から選んでください。");
            case DATE -> refuse(!value.isEmpty() && date(value).isEmpty(), "令和7年9月30日のように、ある日付を入力してください。");
            case RESULT -> refuse(!value.isEmpty() && !known(value), "結果を一覧から選んでください。");
        };
    }

    /** 台帳に書く形。日付は西暦の並びにそろえる。 */
    static String stored(RecordField field, String value) {
        return field.type() == RecordField.Type.DATE && !value.isEmpty()
                ? date(value).map(LocalDate::toString).orElse(value)
                : value;
    }

    private Optional<String> violation(String rule, String value) {
        return validator.validateValue(Rules.class, rule, value).stream()
                .map(ConstraintViolation::getMessage)
                .findFirst();
    }

    private static Optional<String> refuse(boolean wrong, String message) {
        return wrong ? Optional.of(message) : Optional.empty();
    }

    private static Optional<LocalDate> date(String value) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}") ? JapaneseDate.parse(ymd(value)) : JapaneseDate.parse(value);
    }

    private static String ymd(String iso) {
        String[] parts = iso.split("-");
        return Integer.parseInt(parts[0]) + "年" + Integer.parseInt(parts[1]) + "月" + Integer.parseInt(parts[2]) + "日";
    }

    private static boolean known(String value) {
        return Stream.of(AgendaResult.values()).anyMatch(result -> result.name().equals(value));
    }
}
