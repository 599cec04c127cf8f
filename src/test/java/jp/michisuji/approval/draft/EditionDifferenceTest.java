package jp.michisuji.approval.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.michisuji.approval.Edition;
import jp.michisuji.approval.draft.EditionDifference.Field;
import jp.michisuji.approval.draft.EditionDifference.Passage;
import org.junit.jupiter.api.Test;

class EditionDifferenceTest {

    @Test
    void 変わった記載と添付だけを_決まった順に言う() {
        EditionDifference difference = EditionDifference.between(
                edition("件", "文", Map.of("添付「図」", "図.pdf　SHA-256 aa", "金額", "1円", "重さ", "通常")),
                edition("題", "文", Map.of("添付「図」", "図.pdf　SHA-256 bb", "決裁区分", "契約", "重さ", "通常")));

        assertThat(difference.fields())
                .containsExactly(
                        new Field("件名", "件", "題"),
                        new Field("決裁区分", null, "契約"),
                        new Field("金額", "1円", null),
                        new Field("添付「図」", "図.pdf　SHA-256 aa", "図.pdf　SHA-256 bb"));
        assertThat(difference.body()).isEmpty();
    }

    @Test
    void 本文は変わった行だけを_前と後で言う() {
        EditionDifference difference =
                EditionDifference.between(edition("件", "一\n二\n三", Map.of()), edition("件", "一\n二の二\n三\n四", Map.of()));

        assertThat(difference.body())
                .containsExactly(new Passage(2, List.of("二"), List.of("二の二")), new Passage(4, List.of(), List.of("四")));
    }

    @Test
    void 同じなら違いはない() {
        Edition edition = edition("件", "文", Map.of("金額", "1円"));

        assertThat(EditionDifference.between(edition, edition).empty()).isTrue();
    }

    private static Edition edition(String subject, String body, Map<String, String> facts) {
        return new Edition(1, 1, subject, body, facts, "", Instant.EPOCH, "a001", "課長");
    }
}
