package jp.michisuji.reform.timing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * 業務の、決裁された移管時期。
 *
 * @param transferOn 決裁された移管日。定めのないまま決裁されたら {@code null}
 */
public record DecidedTiming(String number, Instant decidedAt, LocalDate transferOn) {}
