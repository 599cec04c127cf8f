package jp.michisuji.transfer;

import java.util.List;
import java.util.stream.IntStream;
import jp.michisuji.web.Station;
import jp.michisuji.web.StationState;

/** 移管の道筋。準備の決定から、実施のあとの確認まで。 */
public final class TransferStations {

    private static final List<String> NAMES = List.of("準備の決定", "準備", "判定", "引継ぎ", "移管", "確認");

    private TransferStations() {}

    public static List<Station> of(Transfer transfer) {
        int here = here(transfer.state());
        return IntStream.range(0, NAMES.size())
                .mapToObj(at -> new Station(NAMES.get(at), state(at, here), null))
                .toList();
    }

    /** 判定は準備と並んで待つので、準備の間は準備にいるとする。 */
    private static int here(Transfer.State state) {
        return switch (state) {
            case DECIDING -> 0;
            case PREPARING -> 1;
            case CLEARED -> 3;
            case HANDED_OVER -> 4;
            case TRANSFERRED -> 5;
            case COMPLETED -> NAMES.size();
            case STOPPED -> -1;
        };
    }

    private static StationState state(int at, int here) {
        if (here < 0) {
            return StationState.SKIPPED;
        }
        if (at == here) {
            return StationState.HERE;
        }
        return at < here ? StationState.DONE : StationState.AHEAD;
    }
}
