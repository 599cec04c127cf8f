package jp.michisuji.overview.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import jp.michisuji.document.print.Block;
import jp.michisuji.document.print.Block.Grid;
import jp.michisuji.document.print.Block.Lines;
import org.junit.jupiter.api.Test;

/** 紙面の広さの見積もり。 */
class PaperSpaceTest {

    private static List<Block> rows(int count, String text) {
        return List.of(Grid.of(List.of(20, 80), List.of("見出し", "文"), Collections.nCopies(count, List.of("行", text))));
    }

    @Test
    void 一行の段は四十行ほどまで収まる() {
        assertThat(PaperSpace.holds(List.of(new Lines(Collections.nCopies(44, "行"), Block.Side.LEFT))))
                .isTrue();
        assertThat(PaperSpace.holds(List.of(new Lines(Collections.nCopies(50, "行"), Block.Side.LEFT))))
                .isFalse();
    }

    @Test
    void 長い文は折り返した行の分だけ場所を取る() {
        assertThat(PaperSpace.holds(rows(20, "短い文"))).isTrue();
        assertThat(PaperSpace.holds(rows(20, "字".repeat(120)))).isFalse();
    }

    @Test
    void 半角の字は全角より場所を取らない() {
        assertThat(PaperSpace.holds(rows(20, "字".repeat(55)))).isFalse();
        assertThat(PaperSpace.holds(rows(20, "a".repeat(55)))).isTrue();
    }
}
