package jp.michisuji.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ErrorPagesTest {

    private final StaticMessageSource labels = new StaticMessageSource();
    private final TypedValues typed = new TypedValues(labels);
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void 打った内容は送られた順に残る() {
        labels.addMessage("field.reason", Locale.JAPAN, "理由");
        request.addParameter("reason", "詳細は今後検討する。");
        request.addParameter("sections", "芝", "麻布");

        assertThat(typed.of(request)).containsExactly(entry("理由", "詳細は今後検討する。"), entry("sections", "芝、麻布"));
    }

    @Test
    void 仕組みの値とパスワードは見せない() {
        request.addParameter("_csrf", "token");
        request.addParameter("_keep", "on");
        request.addParameter("password", "secret");
        request.addParameter("back", "/tasks");
        request.addParameter("note", " ");

        assertThat(typed.of(request)).isEmpty();
    }
}
