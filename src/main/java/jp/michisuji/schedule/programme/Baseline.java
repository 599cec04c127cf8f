package jp.michisuji.schedule.programme;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * 基準計画。ある日の計画に名を付けて留めたもの。
 *
 * @param plannedOn 計画を計算した日
 * @param fixedByLabel 留めた職と名札
 */
public record Baseline(
        long id, String name, String note, LocalDate plannedOn, OffsetDateTime fixedAt, String fixedByLabel) {}
