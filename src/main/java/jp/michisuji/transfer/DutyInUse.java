package jp.michisuji.transfer;

import java.util.Collection;
import java.util.Set;

/** 手の付いた業務。移管の手続が動いている業務は、一覧から外すことも、移さないものに変えることもできない。 */
interface DutyInUse {

    /** @return 渡された業務のうち、手続が動いているもの */
    Set<Long> among(Collection<Long> dutyIds);
}
