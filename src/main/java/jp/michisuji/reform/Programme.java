package jp.michisuji.reform;

import java.time.LocalDate;

/** 計画。改革案件を束ねる。 */
public record Programme(Long id, String name, String summary, LocalDate dateFrom, LocalDate dateTo, String source) {}
