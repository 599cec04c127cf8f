package jp.michisuji.schedule.programme;

import java.util.function.Function;

/** 写しごとの覚え。工程の写しから計算したものを、写しが替わるまで使い回す。 */
public final class PerSnapshot<T> {

    private record Known<T>(ScheduleSnapshot snapshot, T value) {}

    private final Function<ScheduleSnapshot, T> computing;
    private volatile Known<T> known;

    public PerSnapshot(Function<ScheduleSnapshot, T> computing) {
        this.computing = computing;
    }

    /** 同時に尋ねられたら、二度計算することもある。答えは同じになる。 */
    public T of(ScheduleSnapshot snapshot) {
        Known<T> last = known;
        if (last == null || last.snapshot() != snapshot) {
            last = new Known<>(snapshot, computing.apply(snapshot));
            known = last;
        }
        return last.value();
    }
}
