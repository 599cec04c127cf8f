package jp.michisuji.transfer;

import java.util.Collection;
import java.util.Set;

/** 手の付いた業務。移管の手続が動いている業務は、一覧から外すことも、移さないものに変えることもできない。 */
interface DutyInUse {

    /** その業務の手続を押さえ、取引の終わりまで進ませない。 */
    void hold(Collection<Long> dutyIds);

    /** @return 渡された業務のうち、手続が動いているもの */
    Set<Long> among(Collection<Long> dutyIds);
}
