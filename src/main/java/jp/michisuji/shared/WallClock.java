package jp.michisuji.shared;

import java.time.Instant;

/**
 * 壁の時計。例示モードで日付を進めても動かない、本物の時刻。
 *
 * <p>Only for what is agreed upon with the world outside, such as the codes of an authenticator app: a phone knows
 * nothing of the demo's date. Everything else asks the one injected {@link java.time.Clock}.
 */
@FunctionalInterface
public interface WallClock {

    Instant now();
}
