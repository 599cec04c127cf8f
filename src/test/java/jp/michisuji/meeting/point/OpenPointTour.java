package jp.michisuji.meeting.point;

import java.time.LocalDate;
import jp.michisuji.organization.Actor;
import jp.michisuji.testing.DiagramTour;
import jp.michisuji.web.DateEntry;

/** 要検討事項の図を、調査中の一巡りを挟んで、三つの終わりまで歩く。 */
public class OpenPointTour implements DiagramTour {

    private final PointOffice office;
    private final PointDesk desk;
    private final OpenPoints points;

    OpenPointTour(PointOffice office, PointDesk desk, OpenPoints points) {
        this.office = office;
        this.desk = desk;
        this.points = points;
    }

    @Override
    public String name() {
        return "要検討事項";
    }

    @Override
    public void walk() {
        String body = office.body();
        long sitting = office.held(body, LocalDate.of(2025, 9, 3));
        office.planned(body, LocalDate.of(2025, 10, 3));

        long considered = handed(sitting);
        office.consider(considered, "later", form -> form.setDate(DateEntry.of(LocalDate.of(2025, 10, 31))));
        office.consider(considered, "considered", form -> form.setText("支所に残す"));

        office.consider(handed(sitting), "table", form -> form.setText("部会で決めたい"));

        long withdrawn = handed(sitting);
        desk.withdraw(withdrawn, "要らなくなった", points.get(withdrawn).version(), Actor.system());
    }

    private long handed(long sitting) {
        OpenPoint point = office.point(sitting, "複合施設の所管決定の基準");
        desk.assign(point.id(), "jinji-kacho", LocalDate.of(2025, 9, 30), point.version(), Actor.system());
        return point.id();
    }
}
