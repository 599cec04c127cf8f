package jp.michisuji.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PagingTest {

    @Test
    void 件数から範囲とページ数を出す() {
        Paging paging = new Paging(3, 20, 131, "");

        assertThat(paging.getPages()).isEqualTo(7);
        assertThat(paging.offset()).isEqualTo(40);
        assertThat(paging.getFrom()).isEqualTo(41);
        assertThat(paging.getTo()).isEqualTo(60);
    }

    @Test
    void 最後のページは残りだけを数える() {
        Paging paging = new Paging(7, 20, 131, "");

        assertThat(paging.getTo()).isEqualTo(131);
        assertThat(paging.isHasNext()).isFalse();
    }

    @Test
    void 空の一覧にも1ページある() {
        Paging paging = new Paging(1, 20, 0, null);

        assertThat(paging.getPages()).isEqualTo(1);
        assertThat(paging.getFrom()).isZero();
        assertThat(paging.isHasPrevious()).isFalse();
    }

    @Test
    void ないページを求められたら近いページにする() {
        assertThat(new Paging(99, 20, 131, "").page()).isEqualTo(7);
        assertThat(new Paging(-1, 20, 131, "").page()).isEqualTo(1);
    }

    @Test
    void 並べる番号は両端と近くだけで_飛ぶ所は零にする() {
        assertThat(new Paging(6, 10, 200, "").getWindow()).containsExactly(1, 0, 4, 5, 6, 7, 8, 0, 20);
        assertThat(new Paging(1, 10, 30, "").getWindow()).containsExactly(1, 2, 3);
    }

    @Test
    void ページを移っても絞り込みは保つ() {
        Paging paging = new Paging(3, 20, 131, "view=section&page=3&words=%E8%B3%87%E6%96%99");

        assertThat(paging.href(4)).isEqualTo("?view=section&words=%E8%B3%87%E6%96%99&page=4");
    }

    @Test
    void 問合せがなければページだけになる() {
        assertThat(new Paging(1, 20, 131, null).href(2)).isEqualTo("?page=2");
    }

    @Test
    void 負の件数は受け取らない() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Paging(1, 0, 5, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Paging(1, 20, -1, ""));
    }
}
