package jp.michisuji.transfer;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * 業務の集計。星取表の上に出す件数。
 *
 * @param byDisposition 行き先の別ごとの件数。どの別も 0 から
 * @param partsMissing 分担未記入の件数（T5）
 * @param unsplit 人員未分割の件数（T11）
 */
public record DutyTotals(int all, Map<Disposition, Integer> byDisposition, int partsMissing, int unsplit) {

    public static DutyTotals of(Collection<Duty> duties) {
        Map<Disposition, Integer> byDisposition = new EnumMap<>(Disposition.class);
        for (Disposition disposition : Disposition.values()) {
            byDisposition.put(disposition, 0);
        }
        duties.forEach(duty -> byDisposition.merge(duty.disposition(), 1, Integer::sum));
        return new DutyTotals(
                duties.size(),
                byDisposition,
                (int) duties.stream().filter(Duty::partsMissing).count(),
                (int) duties.stream().filter(Duty::headcountAwaitsSplit).count());
    }
}
