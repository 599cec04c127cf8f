package jp.michisuji.sample;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static jp.michisuji.transfer.Disposition.ABOLISHED;
import static jp.michisuji.transfer.Disposition.KEPT;
import static jp.michisuji.transfer.Disposition.SHARED;
import static jp.michisuji.transfer.Disposition.TRANSFERRED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.michisuji.transfer.Destination;
import jp.michisuji.transfer.DestinationText;
import jp.michisuji.transfer.Disposition;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** 例示の業務。資料の件数と合い、どの引継ぎ先にもログインできる職がある。 */
class DutySampleTest {

    private final List<CSVRecord> duties = SampleFiles.table("duties");
    private final Map<String, CSVRecord> sections =
            SampleFiles.table("duty_sections").stream().collect(Collectors.toMap(row -> row.get("name"), row -> row));

    @Test
    void 業務は98あり_移管43_共管19_支所存置33_廃止3である() {
        assertThat(duties).hasSize(98);
        assertThat(counts(duties)).isEqualTo(Map.of(TRANSFERRED, 43L, SHARED, 19L, KEPT, 33L, ABOLISHED, 3L));
    }

    @Test
    void 課ごとの件数は資料と合う() {
        assertThat(counts(of("まちづくり課"))).isEqualTo(Map.of(KEPT, 26L, SHARED, 6L, TRANSFERRED, 21L, ABOLISHED, 3L));
        assertThat(counts(of("協働推進課"))).isEqualTo(Map.of(KEPT, 5L, SHARED, 13L, TRANSFERRED, 14L));
        assertThat(counts(of("管理課", "区民課"))).isEqualTo(Map.of(TRANSFERRED, 8L, KEPT, 2L));
    }

    @Test
    void 令和8年4月に移るのは占用と掘削の11業務だけで_残るものに移管日はない() {
        assertThat(duties)
                .filteredOn(row -> "2026-04-01".equals(row.get("transfer_on")))
                .hasSize(11)
                .allMatch(row -> "senyo-kussaku-r8".equals(row.get("item")));
        assertThat(duties).allMatch(row -> disposition(row).moves() == (row.get("transfer_on") != null));
    }

    @Test
    void どの今の課と引継ぎ先にも_例示のログインを持つ職がある() {
        Set<String> logins = SampleFiles.table("people").stream()
                .map(row -> row.get("login"))
                .collect(Collectors.toSet());
        assertThat(duties).allSatisfy(row -> {
            assertThat(postsOf(row.get("section"))).isNotEmpty().isSubsetOf(logins);
            assertThat(destinations(row))
                    .allSatisfy(
                            to -> assertThat(postsOf(to.section())).isNotEmpty().isSubsetOf(logins));
        });
    }

    private List<String> postsOf(String section) {
        return List.of(sections.get(section).get("posts").split(" "));
    }

    private List<CSVRecord> of(String... names) {
        return duties.stream()
                .filter(row -> List.of(names).contains(row.get("section")))
                .toList();
    }

    private Map<Disposition, Long> counts(List<CSVRecord> rows) {
        return rows.stream().collect(groupingBy(this::disposition, counting()));
    }

    private Disposition disposition(CSVRecord row) {
        return Disposition.of(destinations(row).stream()
                .map(to -> Boolean.valueOf(sections.get(to.section()).get("staying")))
                .toList());
    }

    private static List<Destination> destinations(CSVRecord row) {
        return DestinationText.parse(row.get("destinations"));
    }
}
