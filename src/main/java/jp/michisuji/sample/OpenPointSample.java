package jp.michisuji.sample;

import java.time.LocalDate;
import jp.michisuji.meeting.point.OpenPoint;
import jp.michisuji.meeting.point.OpenPoints;
import jp.michisuji.meeting.point.PointDesk;
import jp.michisuji.organization.Actor;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** 例示の要検討事項。三件に受け持つ職と期限を補い、仕事になった姿を見せる。 */
@Component
@Profile("demo")
class OpenPointSample {

    private final OpenPoints points;
    private final PointDesk desk;

    OpenPointSample(OpenPoints points, PointDesk desk) {
        this.points = points;
        this.desk = desk;
    }

    void load() {
        SampleFiles.table("open_points").forEach(this::hand);
    }

    private void hand(CSVRecord row) {
        OpenPoint point = points.all().stream()
                .filter(it -> row.get("open_point").equals(it.openPoint()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("進捗状況表にない要検討事項: " + row.get("open_point")));
        desk.assign(
                point.id(), row.get("owner_post"), LocalDate.parse(row.get("due_on")), point.version(), Actor.system());
    }
}
