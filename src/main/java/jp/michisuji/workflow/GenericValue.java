package jp.michisuji.workflow;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.Optional;

/** 汎用の様式の値の検査と読み替え。 */
final class GenericValue {

    private static final int LONGEST = 4000;
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private GenericValue() {}

    static Optional<String> problem(FormItem item, String value) {
        if (value == null || value.isBlank()) {
            boolean missing = item.required() && item.type() != FormItem.Type.BOOLEAN;
            return missing ? Optional.of(item.label() + "を入力してください。") : Optional.empty();
        }
        if (value.length() > LONGEST) {
            return Optional.of(item.label() + "は" + LONGEST + "字以内で入力してください。");
        }
        try {
            parse(item, value);
            return Optional.empty();
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            return Optional.of(item.label() + "の書き方が正しくありません。");
        }
    }

    static Object parse(FormItem item, String value) {
        if (value == null || value.isBlank()) {
            return item.type() == FormItem.Type.BOOLEAN ? Boolean.FALSE : null;
        }
        return switch (item.type()) {
            case TEXT -> value;
            case NUMBER -> Long.valueOf(value.strip());
            case DATE ->
                Date.from(LocalDate.parse(value.strip()).atStartOfDay(TOKYO).toInstant());
            case BOOLEAN -> "true".equals(value);
            case CHOICE -> choice(item, value);
        };
    }

    private static String choice(FormItem item, String value) {
        if (!item.options().containsKey(value)) {
            throw new IllegalArgumentException(value);
        }
        return value;
    }
}
