package jp.michisuji.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.michisuji.sample.SampleFiles.Entry;
import jp.michisuji.transfer.Need;
import jp.michisuji.transfer.NeedsDecision.Choice;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** 例示の工事。移す業務の一つを、席から工事の予定まで順に進め、決裁を回議に付す。 */
class WorksSampleTest {

    private final Entry works = SampleFiles.document("layout_works");

    @Test
    void 業務は例示の業務の一つで_移管日がある() {
        List<CSVRecord> found = SampleFiles.table("duties").stream()
                .filter(row -> row.get("duty").equals(works.text("duty")))
                .toList();
        assertThat(found).singleElement().satisfies(row -> assertThat(row.get("transfer_on"))
                .isNotEmpty());
    }

    @Test
    void 席を動かすと決め_歩みは図の順に並ぶ() {
        Map<Need, Choice> decided = TransferSample.decided(works);
        assertThat(decided.get(Need.LAYOUT).needed()).isTrue();
        assertThat(steps("steps")).containsExactly("必要席数と面積を出す", "配置案を作る", "用地・施設活用担当と調整する", "工事の予定を立てる");
        assertThat(steps("approval")).containsExactly("起案する");
    }

    private List<String> steps(String key) {
        return works.entries(key).stream().map(step -> step.text("step")).toList();
    }
}
