package jp.michisuji.hearing;

import java.time.LocalDate;
import java.util.List;

/** 約束の置き場所。会議の要検討事項と一つに並べるときは、ここを差し替える。 */
public interface Promises {

    /** 果たす期限の順に。 */
    List<Promise> of(long hearingId);

    /** @throws jp.michisuji.web.NotFoundException その約束がない */
    Promise get(long id);

    long keep(long hearingId, long opinionId, NewPromise promise);

    /** 果たしたこととする。 */
    void fulfil(long id, String outcome, LocalDate on);
}
