package jp.michisuji.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class WayBackTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void 画面が送ったページへ戻る() {
        request.setParameter("back", "/tasks?view=section&page=2");

        assertThat(WayBack.redirect(request)).isEqualTo("redirect:/tasks?view=section&page=2");
    }

    @Test
    void 送られなければ参照元へ戻る() {
        request.addHeader("Referer", "http://localhost/items/4?tab=history");

        assertThat(WayBack.from(request)).isEqualTo("/items/4?tab=history");
    }

    @Test
    void 手がかりがなければホームへ戻る() {
        assertThat(WayBack.from(request)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//example.org", "/\\example.org", "https://example.org/", "tasks", "", "/tasks\r\nX: y"})
    void よそのサイトへは戻さない(String back) {
        request.setParameter("back", back);

        assertThat(WayBack.from(request)).isEqualTo("/");
    }

    @Test
    void よそから来た参照元は使わない() {
        request.addHeader("Referer", "http://example.org/tasks");

        assertThat(WayBack.from(request)).isEqualTo("/");
    }
}
