package jp.michisuji.schedule.plan;

import java.time.LocalDate;
import jp.michisuji.schedule.plan.Timetable.Sitting;

/**
 * 開催の移動。会議の開催日と資料の締切を動かす。
 *
 * @param sitting 開催の符号
 * @param papersBy 新しい資料の締切。開催日以前
 */
public record MoveSitting(String sitting, LocalDate day, LocalDate papersBy) implements WhatIf {

    public MoveSitting {
        if (papersBy.isAfter(day)) {
            throw new IllegalArgumentException("資料の締切が開催日より後: " + papersBy);
        }
    }

    @Override
    public Situation on(Situation situation, LocalDate today) {
        SittingTable table = new SittingTable(situation.timetable());
        return table.find(sitting)
                .map(found ->
                        situation.with(table.replaced(sitting, new Sitting(sitting, found.label(), papersBy, day))))
                .orElseGet(() -> SittingTable.missing(situation));
    }
}
