package jp.michisuji.reform.timing;

import java.time.LocalDate;

/**
 * 移管時期を決める業務。
 *
 * @param section 出す課（「協働推進課」）
 * @param transferOn 移管日。定めがなければ {@code null}
 */
public record TimedDuty(long dutyId, String section, String name, LocalDate transferOn) {}
