package jp.michisuji.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.mockito.Mockito.mock;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

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

    @Test
    void かち合って取り消された書込みは_打った内容とともに断る() {
        request.addParameter("note", "長く書いた覚え");
        ModelAndView page = new ErrorPages(mock(Frames.class), typed)
                .collided(new CannotAcquireLockException("deadlock detected"), request);

        assertThat(page.getStatus()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(page.getModel().get("typed")).isEqualTo(Map.of("note", "長く書いた覚え"));
        assertThat(page.getModel().get("reason")).asString().doesNotContain("deadlock");
    }
}
