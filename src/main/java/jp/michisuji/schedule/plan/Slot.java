package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import java.util.Optional;

/** 置き場所。一つの工程を、その進み方でいつに置けるかを答える。置けなければ空。 */
interface Slot {

    /** その日までに終わる、いちばん遅い置き場所。 */
    Optional<Span> endingBy(LocalDate finish);

    /** その日から始められる、いちばん早い置き場所。 */
    Optional<Span> startingFrom(LocalDate ready);

    /** もう着手した工程の、今日から見た置き場所。 */
    Optional<Span> begunOn(LocalDate started, LocalDate today);
}
