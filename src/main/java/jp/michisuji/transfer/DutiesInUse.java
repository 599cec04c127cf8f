package jp.michisuji.transfer;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 手の付いた業務を、知っているものすべてに尋ねる。 */
@Component
public class DutiesInUse {

    private final ObjectProvider<DutyInUse> all;

    DutiesInUse(ObjectProvider<DutyInUse> all) {
        this.all = all;
    }

    public void hold(Collection<Long> dutyIds) {
        all.forEach(one -> one.hold(dutyIds));
    }

    public Set<Long> among(Collection<Long> dutyIds) {
        return all.stream().flatMap(one -> one.among(dutyIds).stream()).collect(Collectors.toSet());
    }
}
