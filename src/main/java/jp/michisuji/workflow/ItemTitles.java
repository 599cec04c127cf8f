package jp.michisuji.workflow;

import java.util.Collection;
import java.util.Map;

/** 案件の題名の差込口。仕事の題名は、案件の中の一つの業務や団体の名であることもある。 */
public interface ItemTitles {

    /** 案件の番号ごとの題名。 */
    Map<Long, String> of(Collection<Long> itemIds);
}
