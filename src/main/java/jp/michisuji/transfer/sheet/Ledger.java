package jp.michisuji.transfer.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.michisuji.transfer.Dispositions;
import jp.michisuji.transfer.Duty;

/**
 * 突き合わせる台帳の今。
 *
 * @param duties 星取表の順の業務
 * @param items 改革案件の名から識別子
 * @param inUse 移管の手続が動いている業務
 */
record Ledger(List<Duty> duties, Map<String, Long> items, Dispositions dispositions, Set<Long> inUse) {

    Optional<String> itemTitle(Long id) {
        return items.entrySet().stream()
                .filter(item -> item.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
