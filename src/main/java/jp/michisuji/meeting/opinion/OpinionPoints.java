package jp.michisuji.meeting.opinion;

import java.util.List;
import jp.michisuji.meeting.Opinion;
import jp.michisuji.meeting.ProgressEntry;
import jp.michisuji.meeting.ProgressTable;
import jp.michisuji.meeting.point.PointRaising;
import jp.michisuji.meeting.point.RaisedPoint;
import jp.michisuji.organization.Actor;
import org.springframework.stereotype.Component;

/** 意見から起きる要検討事項。検討事項とした意見を取組の進捗状況表に載せ、答えた職の仕事にする。 */
@Component
public class OpinionPoints {

    private final ProgressTable progress;
    private final PointRaising raising;

    OpinionPoints(ProgressTable progress, PointRaising raising) {
        this.progress = progress;
        this.raising = raising;
    }

    /** 表にある分野。 */
    public List<String> areas() {
        return progress.all().stream().map(ProgressEntry::area).distinct().toList();
    }

    /** 要検討事項を起こし、意見から辿れるようにする。 */
    Opinion raised(Opinion it, String area, Actor actor) {
        RaisedPoint.Met met =
                new RaisedPoint.Met(it.place().sittingId(), it.place().agendaItemId());
        long entry = raising.raise(
                new RaisedPoint(
                        area,
                        it.ledTo().itemId(),
                        met,
                        it.answer(),
                        it.answeringPost(),
                        it.charge().dueOn(),
                        "意見・指摘事項 " + it.label() + " から"),
                actor);
        return it.with(new Opinion.LedTo(it.ledTo().itemId(), it.ledTo().agendaItemId(), entry));
    }
}
