package jp.michisuji.overview.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 議題の概要の詳しさ。 */
class DetailTest {

    private static final List<String> SEVEN =
            IntStream.rangeClosed(1, 7).mapToObj(String::valueOf).toList();

    @Test
    void 経過は新しいほうを残し_落とした数を言う() {
        assertThat(Detail.WHOLE.latest(SEVEN)).isEqualTo("1\n2\n3\n4\n5\n6\n7");
        assertThat(Detail.PAGE.latest(SEVEN)).isEqualTo("ほか2件\n3\n4\n5\n6\n7");
        assertThat(Detail.BRIEF.latest(SEVEN)).isEqualTo("ほか5件\n6\n7");
    }

    @Test
    void 予定は近いほうを残し_落とした数を言う() {
        assertThat(Detail.WHOLE.nearest(SEVEN)).isEqualTo("1\n2\n3\n4\n5\n6\n7");
        assertThat(Detail.WHOLE.nearest(List.of())).isEmpty();
        assertThat(Detail.BRIEF.nearest(SEVEN)).isEqualTo("1\n2\n3\nほか4件");
        assertThat(Detail.PAGE.nearest(SEVEN.subList(0, 6))).isEqualTo("1\n2\n3\n4\n5\n6");
    }

    @Test
    void 長い文は字の途中で割らずに切る() {
        assertThat(Detail.BRIEF.clipped("𠮟".repeat(61))).isEqualTo("𠮟".repeat(60) + "…");
        assertThat(Detail.WHOLE.clipped(" 全文 ")).isEqualTo("全文");
        assertThat(Detail.PAGE.clipped(null)).isEmpty();
    }
}
