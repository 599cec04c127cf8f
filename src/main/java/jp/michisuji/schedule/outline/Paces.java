package jp.michisuji.schedule.outline;

import jp.michisuji.schedule.plan.Pace;

/** 進み方の表。手続の作業がどれだけかかるかを答える。 */
@FunctionalInterface
public interface Paces {

    /**
     * @param body 会議体の符号。会議に関わらない手続では {@code null}
     * @return 表になければ {@link Pace.Unknown}
     */
    Pace of(String processId, String nodeId, String body);
}
