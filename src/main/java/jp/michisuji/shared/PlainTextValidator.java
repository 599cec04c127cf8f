package jp.michisuji.shared;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** 平文の検査。どこが悪いかを一つの文で言う。 */
public class PlainTextValidator implements ConstraintValidator<PlainText, CharSequence> {

    private int max;
    private boolean line;

    @Override
    public void initialize(PlainText rule) {
        max = rule.max();
        line = rule.line();
    }

    @Override
    public boolean isValid(CharSequence value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        String problem = problem(value.toString());
        if (problem == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(problem).addConstraintViolation();
        return false;
    }

    private String problem(String text) {
        int length = text.codePointCount(0, text.length());
        if (length > max) {
            return max + "字以内で入力してください（今は" + length + "字）。";
        }
        if (text.codePoints().anyMatch(PlainTextValidator::unpaired)) {
            return "文字化けした文字が含まれています。取り除いてください。";
        }
        if (line && text.codePoints().anyMatch(PlainTextValidator::breaksLine)) {
            return "改行を含めずに入力してください。";
        }
        if (text.codePoints().anyMatch(PlainTextValidator::forbidden)) {
            return "使えない文字（制御文字）が含まれています。取り除いてください。";
        }
        return null;
    }

    /** Unicode のどの改行も改行とみなす（U+0085, U+2028, U+2029 を含む）。 */
    private static boolean breaksLine(int c) {
        return c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** 対になったサロゲートは一つの符号位置として読まれるので、残るのは片割れだけである。 */
    private static boolean unpaired(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static boolean forbidden(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }
}
