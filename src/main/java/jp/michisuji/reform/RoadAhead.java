package jp.michisuji.reform;

import jp.michisuji.workflow.ProcessRuns;
import org.springframework.stereotype.Component;

/** 道筋のこれから。部会の合意を待っている間は、並ぶ聴取を道筋がこれから始める。 */
@Component
public class RoadAhead {

    private static final String WAITING_FOR_AGREEMENT = "event_agreedAtBukai";

    private final ReformItems items;
    private final ProcessRuns runs;

    RoadAhead(ReformItems items, ProcessRuns runs) {
        this.items = items;
        this.runs = runs;
    }

    /** 台帳に載せた聴取を、道筋がこれから自分で始めるか。偽なら、載せた人が始める。 */
    public boolean startsHearings(long itemId) {
        String instance = items.get(itemId).processInstanceId();
        return instance != null && runs.currentActivities(instance).contains(WAITING_FOR_AGREEMENT);
    }
}
