package jp.michisuji.workflow;

import java.util.Collection;
import java.util.Set;

/** 限定の案件の差込口。案件を持つ業務が、検討中・非公開のものを答える。 */
public interface LimitedItems {

    /** 限定の案件のうち、これらの職のどれにも見せないもの。 */
    Set<Long> hiddenFrom(Collection<String> postCodes);
}
