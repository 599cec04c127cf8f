package jp.michisuji.reform;

import java.util.List;

/** 道筋に並ぶ移管の差込口。部会で合意された案件の、移す業務を、移管の業務が台帳に載せて答える。 */
public interface RoadTransfers {

    /** 始める移管の識別子。同じ取引の中で何度尋ねても同じ答えを返す。 */
    List<Long> prepare(long itemId);
}
