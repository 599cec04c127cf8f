package jp.michisuji.meeting;

import java.time.LocalDate;

/** 審議結果の記録。継続審議も一件ずつ残る。 */
public record Verdict(
        Long id, long deliberationId, Long sittingId, Result result, String reason, LocalDate decidedOn) {}
