package jp.michisuji.schedule;

import java.time.LocalDate;

/** 期限が動いた。持ち主へ知らせるための出来事。 */
public record DeadlineMoved(String taskId, LocalDate before, LocalDate after, String reason) {}
