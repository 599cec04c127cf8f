package jp.michisuji.workflow;

import java.time.Duration;

/**
 * ずらした時計の差込口。例示の時計だけが答え、本番にはない。
 *
 * <p>図を配備するとき、時刻で始まる手続の次の期日が作られる。エンジンはその前からずらした時計で動かなければならない。
 */
public interface ShiftedTime {

    /** 実際の時刻からのずれ。 */
    Duration offset();
}
