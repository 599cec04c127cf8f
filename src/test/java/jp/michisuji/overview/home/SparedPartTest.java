package jp.michisuji.overview.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** 欠けてもよい部分。 */
class SparedPartTest {

    @Test
    void 組めればその部分を_組めなければ空を返す() {
        assertThat(SparedPart.of("全体", () -> "今日")).contains("今日");
        assertThat(SparedPart.of("全体", () -> {
                    throw new IllegalStateException("所要の表が読めない");
                }))
                .isEmpty();
    }

    @Test
    void 見せてはならないことは_欠けたことにせず断る() {
        assertThatThrownBy(() -> SparedPart.of("全体", () -> {
                    throw new AccessDeniedException("権限がない");
                }))
                .isInstanceOf(AccessDeniedException.class);
    }
}
