package jp.michisuji.hearing;

import jp.michisuji.meeting.point.PointDesk;
import jp.michisuji.organization.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 約束の引渡し。要検討事項となる前の版で残された約束にも、果たす職に仕事を届ける。 */
@Component
class PromiseHandover {

    private static final Logger log = LoggerFactory.getLogger(PromiseHandover.class);

    private final Promises promises;
    private final PointDesk desk;

    PromiseHandover(Promises promises, PointDesk desk) {
        this.promises = promises;
        this.desk = desk;
    }

    /** 仕事が既に届いているもの、果たしたもの、取り下げたものには、何も起こらない。 */
    @EventListener(ApplicationReadyEvent.class)
    public void handOver() {
        promises.all().forEach(this::handOver);
    }

    /** 渡せない一つのために起動を止めない。残りは次の起動でもう一度試す。 */
    private void handOver(Promise promise) {
        try {
            desk.follow(promise.point(), Actor.system());
        } catch (RuntimeException failed) {
            log.warn("約束（要検討事項 {}）の仕事を出せなかった", promise.point().id(), failed);
        }
    }
}
