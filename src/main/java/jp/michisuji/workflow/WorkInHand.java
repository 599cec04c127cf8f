package jp.michisuji.workflow;

import java.time.Instant;

/**
 * 手元の仕事。開いている仕事と、今の職に届いた時。
 *
 * @param since 今の職に届いた時。職を移された仕事では、移された時
 */
public record WorkInHand(WorkItem task, Instant since) {}
