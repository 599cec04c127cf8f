package jp.michisuji.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 打った内容。処理されなかった送信の欄と値を、見せるために集める。 */
@Component
class TypedValues {

    /** 画面の仕組みの値と、見せてはならない値。 */
    private static final Set<String> HIDDEN =
            Set.of("_csrf", "_method", "back", "version", "revision", "seen", "password", "current", "next", "again");

    private final MessageSource labels;

    TypedValues(MessageSource labels) {
        this.labels = labels;
    }

    /** 欄の名（あれば {@code field.<名>} の文言）から値へ、送られた順に。 */
    Map<String, String> of(HttpServletRequest request) {
        Map<String, String> typed = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            String value = String.join("、", values);
            if (!HIDDEN.contains(name) && !name.startsWith("_") && !value.isBlank()) {
                typed.put(labels.getMessage("field." + name, null, name, Locale.JAPAN), value);
            }
        });
        return typed;
    }
}
