package jp.michisuji.approval.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.michisuji.approval.Edition;
import org.junit.jupiter.api.Test;

class EditionSealTest {

    @Test
    void 同じ中身なら_記載の並びが違っても同じ封になる() {
        Map<String, String> one = new LinkedHashMap<>();
        one.put("金額", "1円");
        one.put("重さ", "通常");
        Map<String, String> other = new LinkedHashMap<>();
        other.put("重さ", "通常");
        other.put("金額", "1円");

        assertThat(EditionSeal.of("件", "文", one))
                .isEqualTo(EditionSeal.of("件", "文", other))
                .hasSize(64);
    }

    @Test
    void 一字でも違えば封が違う() {
        String seal = EditionSeal.of("件", "文", Map.of("金額", "1円"));

        assertThat(EditionSeal.of("件 ", "文", Map.of("金額", "1円"))).isNotEqualTo(seal);
        assertThat(EditionSeal.of("件", "文。", Map.of("金額", "1円"))).isNotEqualTo(seal);
        assertThat(EditionSeal.of("件", "文", Map.of("金額", "2円"))).isNotEqualTo(seal);
        assertThat(EditionSeal.of("件", "文", Map.of("金額", "1円", "急施", "急施を要する"))).isNotEqualTo(seal);
    }

    @Test
    void 本文に記載をまねて書いても_記載と同じ封にはならない() {
        String honest = EditionSeal.of("件", "文", Map.of("金額", "1円"));

        assertThat(EditionSeal.of("件", "文\n金額\n4\n1円", Map.of())).isNotEqualTo(honest);
    }

    @Test
    void 封は_書き換えられた版に気付く() {
        String seal = EditionSeal.of("件", "文", Map.of());

        assertThat(EditionSeal.holds(edition("文", seal))).isTrue();
        assertThat(EditionSeal.holds(edition("書き換えた文", seal))).isFalse();
    }

    private static Edition edition(String body, String seal) {
        return new Edition(1, 1, "件", body, Map.of(), seal, Instant.EPOCH, "a001", "課長");
    }
}
