package jp.michisuji.reform.timing;

import java.util.List;

/** 移管時期等を決める業務の差込口。案件の移す業務と今の移管日を、移管の業務が答える。 */
public interface TimedDuties {

    /** 取り止めた業務は入らない。出す課の並び、星取表の順。 */
    List<TimedDuty> of(long itemId);
}
