package jp.michisuji.reform;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 道筋の進み。段階を通り終えたことを、並んで進む手続に知らせる。 */
@Component
public class RoadProgress {

    private final ReformItems items;
    private final ApplicationEventPublisher events;

    RoadProgress(ReformItems items, ApplicationEventPublisher events) {
        this.items = items;
        this.events = events;
    }

    /** 中間報告は道筋とは別の一巡なので、段階が済んでも移管には関わらない。 */
    public void passed(RoadStagePassed passed) {
        if (ReformItem.ROAD.equals(items.get(passed.itemId()).processKey())) {
            events.publishEvent(passed);
        }
    }
}
