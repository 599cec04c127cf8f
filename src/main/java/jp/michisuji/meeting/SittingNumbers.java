package jp.michisuji.meeting;

import java.util.Optional;
import jp.michisuji.web.ConflictException;
import org.springframework.stereotype.Component;

/** 回の重なり。同じ会議体の同じ名の会議に、同じ回は一つだけである。中止した会議の回は、また使える。 */
@Component
public class SittingNumbers {

    private final Sittings sittings;
    private final Bodies bodies;

    SittingNumbers(Sittings sittings, Bodies bodies) {
        this.sittings = sittings;
        this.bodies = bodies;
    }

    /** この会議の回を、既に持っている別の会議。 */
    public Optional<Sitting> takenBy(Sitting wanted) {
        return SittingNumber.read(wanted.number()).flatMap(number -> sittings.of(wanted.bodyCode()).stream()
                .filter(other -> !other.id().equals(wanted.id()) && other.name().equals(wanted.name()))
                .filter(other -> other.state() != Sitting.State.CANCELLED)
                .filter(other -> SittingNumber.read(other.number()).equals(Optional.of(number)))
                .findFirst());
    }

    /**
     * 回を取る。取引の終わりまで、同じ会議体の回を他の人に取らせない。
     *
     * @throws ConflictException 同じ回の会議が既にある
     */
    void take(Sitting wanted) {
        if (wanted.number() == null) {
            return;
        }
        bodies.lock(wanted.bodyCode());
        takenBy(wanted).ifPresent(other -> {
            throw new ConflictException(other.title() + "は、他の職員が先に登録しました");
        });
    }
}
