package jp.michisuji.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.michisuji.meeting.MeetingRegistry;
import jp.michisuji.overview.report.ProgressReport;
import jp.michisuji.testing.ApplicationTest;
import jp.michisuji.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** 例示の台帳から組んだ取組の進捗状況表が、令和7年9月3日に配られた紙と升ごとに同じである。 */
@ApplicationTest
@Transactional
class ProgressReportPaperTest {

    private static final LocalDate FOURTH = LocalDate.of(2025, 9, 3);

    @Autowired
    private Office office;

    @Autowired
    private MeetingRegistry registry;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ProgressReport report;

    @BeforeEach
    void 例示の会議と進捗状況表だけを載せる() {
        office.open();
        jdbc.sql("delete from progress_state").update();
        MeetingSample sample = new MeetingSample(registry, clock);
        sample.progress(sample.sittings());
    }

    @Test
    void 令和7年9月3日の表は_31行のどの升も紙と同じである() {
        byte[] workbook = report.on(FOURTH).xlsx();

        assertThat(PrintedProgress.differences(workbook)).isEmpty();
        assertThat(PrintedProgress.read(workbook)).hasSize(31);
    }

    @Test
    void 違う升があれば_行と欄と両方の文を言う() {
        jdbc.sql("update progress_state set direction = '調査済' where direction = '管理課、各部間で業務を調整'")
                .update();

        assertThat(PrintedProgress.differences(report.on(FOURTH).xlsx()))
                .containsExactly("6行の「現状・今後の方向性」: 紙「管理課、各部間で業務を調整」、表「調査済」");
    }

    @Test
    void 前の日の表には_その日までの会議の行だけが載る() {
        List<Map<String, String>> rows =
                PrintedProgress.read(report.on(LocalDate.of(2025, 6, 9)).xlsx());

        assertThat(rows).extracting(row -> row.get("日付")).containsOnly("5/27", "6/3", "6/5", "6/6", "－");
        assertThat(rows).hasSize(10);
    }
}
