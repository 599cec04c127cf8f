package jp.michisuji.hearing.plan;

import java.util.List;
import jp.michisuji.reform.ItemDuties.Touched;

/**
 * 聴くべき団体の案。決定表が、案件の触れる業務から出す。
 *
 * @param group 団体の名
 * @param source 典拠（資料と行）
 * @param duties 案のもとになった業務
 */
public record NeededGroup(String group, String reason, String source, List<Touched> duties) {

    public NeededGroup {
        duties = List.copyOf(duties);
    }
}
