package jp.michisuji.meeting.point;

import java.util.Optional;
import jp.michisuji.meeting.Bodies;
import jp.michisuji.meeting.Body;
import jp.michisuji.meeting.Sitting;
import jp.michisuji.meeting.Sittings;
import org.springframework.stereotype.Component;

/** 要検討事項の会議体。部会外の打合せで出たものは、部会が受け持つ。 */
@Component
public class PointBodies {

    static final String COMMITTEE = "BUKAI";
    static final String OUTSIDE = "BUKAI_GAI";

    private final Bodies bodies;
    private final Sittings sittings;

    PointBodies(Bodies bodies, Sittings sittings) {
        this.bodies = bodies;
        this.sittings = sittings;
    }

    public Body of(OpenPoint point) {
        return bodies.get(sittings.find(point.sittingId())
                .map(Sitting::bodyCode)
                .filter(code -> !OUTSIDE.equals(code))
                .orElse(COMMITTEE));
    }

    /** この会議で出たことが、進捗状況表のどちらの半分に載るか。 */
    public String side(Sitting sitting) {
        return OUTSIDE.equals(sitting.bodyCode()) ? OpenPoint.OUTSIDE : OpenPoint.INSIDE;
    }

    /** 取組の進捗状況表を受け持つ会議体。 */
    public Body committee() {
        return bodies.get(COMMITTEE);
    }

    /** 諮ることのできる次の会議。予定がなければ空。 */
    public Optional<Sitting> next(OpenPoint point) {
        return sittings.next(of(point).code(), point.sittingId());
    }
}
